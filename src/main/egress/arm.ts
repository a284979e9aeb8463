import { dropEnvironment } from './drop-environment.ts'
import { armTrap, type Trapped } from './trap.ts'

/**
 * The first thing that a process of the app does, before any other module can open a socket; once.
 * `onTrapped` is told of each attempt that was refused.
 */
export function armEgress(onTrapped: (what: Trapped) => void): void {
  dropEnvironment(process.env)
  armTrap(onTrapped)
}
