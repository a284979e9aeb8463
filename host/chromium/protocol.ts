/** The DevTools protocol's own types, as the Playwright that drives the tests ships them (types only). */
import type { Protocol } from 'chromium-protocol'

export type { Protocol }
export type Commands = Protocol.CommandParameters
export type Replies = Protocol.CommandReturnValues
export type Events = Protocol.EventMap
export type TargetInfo = Protocol.Target.TargetInfo
