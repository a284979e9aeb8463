import type { Socket } from 'node:net'

/**
 * The sockets that the gate's connector made. The trap that reads this set listens to channels that
 * belong to the whole process, so the set does too; only the connector adds to it.
 */
export const admittedSockets = new WeakSet<Socket>()
