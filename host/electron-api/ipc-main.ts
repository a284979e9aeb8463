import { EventEmitter } from 'node:events'
import type { IpcMainInvokeEvent } from 'electron'

type Handler = Parameters<Electron.IpcMain['handle']>[1]

const handlers = new WeakMap<IpcMain, Map<string, Handler>>()

/** The handler of a channel, asked for by the page that invoked it. */
export function handlerOf(ipc: IpcMain, channel: string): Handler | undefined {
  return handlers.get(ipc)?.get(channel)
}

export class IpcMain extends EventEmitter implements Electron.IpcMain {
  constructor() {
    super()
    this.setMaxListeners(0)
    handlers.set(this, new Map())
  }

  handle(channel: string, listener: Handler): void {
    const known = handlers.get(this)
    if (known?.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    known?.set(channel, listener)
  }

  handleOnce(channel: string, listener: Handler): void {
    this.handle(channel, (event: IpcMainInvokeEvent, ...parameters) => {
      this.removeHandler(channel)
      return listener(event, ...parameters)
    })
  }

  removeHandler(channel: string): void {
    handlers.get(this)?.delete(channel)
  }
}

export const ipcMain = new IpcMain()
