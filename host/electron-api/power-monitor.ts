/** The machine's sleep and power are not watched: the events never come. */
import { EventEmitter } from 'node:events'
import { completeClass } from '../unsupported.ts'

export interface PowerMonitor extends Omit<Electron.PowerMonitor, keyof EventEmitter> {}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the missing members are added below, and throw by name
export class PowerMonitor extends EventEmitter {}
completeClass(PowerMonitor, 'PowerMonitor')

export const powerMonitor = new PowerMonitor()
