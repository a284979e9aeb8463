/** The host shows no notifications, and says so. */
import { EventEmitter } from 'node:events'
import { completeClass, unsupported } from '../unsupported.ts'

export interface Notification extends Omit<Electron.Notification, keyof EventEmitter> {}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the missing members are added below, and throw by name
export class Notification extends EventEmitter {
  title: string
  body: string

  constructor({ title = '', body = '' }: Electron.NotificationConstructorOptions = {}) {
    super()
    this.title = title
    this.body = body
  }

  static isSupported = (): boolean => false
  static getHistory = (): never => unsupported('Notification.getHistory')
  static handleActivation = (): never => unsupported('Notification.handleActivation')
  static remove = (): never => unsupported('Notification.remove')
  static removeAll = (): never => unsupported('Notification.removeAll')
  static removeGroup = (): never => unsupported('Notification.removeGroup')
  show = (): void => undefined
  close = (): void => undefined
}
completeClass(Notification, 'Notification')
