/** ipcRenderer of the preload's world, and the ports it carries. Runs as text in the page. */
import type { Codec } from './codec.ts'
import type { FromPage, ToPage } from './wire.ts'

type Listener = (event: { sender: unknown; ports: MessagePort[] }, ...parameters: unknown[]) => void

export interface RendererIpc {
  ipcRenderer: object
  receive(batch: ToPage[]): void
}

export function rendererIpc(codec: Codec, tell: (message: FromPage) => void): RendererIpc {
  const listeners = new Map<string, { listener: Listener; call: Listener }[]>()
  const invocations = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  const ports = new Map<string, MessagePort>()
  let lastInvocation = 0
  let lastPort = 0

  const keepPort = (port: MessagePort, id: string) => {
    ports.set(id, port)
    port.onmessage = (event) => tell({ kind: 'port', port: id, data: codec.encode(event.data) })
  }
  const sendPort = (port: MessagePort): string => {
    lastPort += 1
    const id = `page-${lastPort}`
    keepPort(port, id)
    return id
  }
  const takePort = (id: string): MessagePort => {
    const channel = new MessageChannel()
    keepPort(channel.port2, id)
    return channel.port1
  }
  const add = (channel: string, listener: Listener, call: Listener) => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, call }])
    return ipcRenderer
  }
  const remove = (channel: string, listener: Listener) => {
    const list = listeners.get(channel) ?? []
    const at = list.findIndex((entry) => entry.listener === listener)
    if (at >= 0) listeners.set(channel, list.toSpliced(at, 1))
    return ipcRenderer
  }
  const on = (channel: string, listener: Listener) => add(channel, listener, listener)

  const ipcRenderer = {
    invoke(channel: string, ...parameters: unknown[]): Promise<unknown> {
      return new Promise((resolve, reject) => {
        const encoded = codec.encode(parameters)
        lastInvocation += 1
        invocations.set(lastInvocation, { resolve, reject })
        tell({ kind: 'invoke', id: lastInvocation, channel, parameters: encoded })
      })
    },
    send(channel: string, ...parameters: unknown[]): void {
      tell({ kind: 'send', channel, parameters: codec.encode(parameters), ports: [] })
    },
    postMessage(channel: string, message: unknown, transfer: MessagePort[] = []): void {
      tell({ kind: 'send', channel, parameters: codec.encode([message]), ports: transfer.map(sendPort) })
    },
    on,
    addListener: on,
    once: (channel: string, listener: Listener) =>
      add(channel, listener, (event, ...parameters) => {
        remove(channel, listener)
        listener(event, ...parameters)
      }),
    off: remove,
    removeListener: remove,
    removeAllListeners(channel?: string) {
      if (channel === undefined) listeners.clear()
      else listeners.delete(channel)
      return ipcRenderer
    },
    listenerCount: (channel: string) => listeners.get(channel)?.length ?? 0,
    sendSync: () => refuse('sendSync'),
    sendToHost: () => refuse('sendToHost'),
  }
  function refuse(name: string): never {
    throw new Error(`electron-host: ipcRenderer.${name} is not supported`)
  }

  function hear(message: Extract<ToPage, { kind: 'message' }>): void {
    const parameters = codec.decode(message.parameters)
    const event = { sender: ipcRenderer, ports: message.ports.map(takePort) }
    for (const { call } of listeners.get(message.channel) ?? []) {
      try {
        call(event, ...(Array.isArray(parameters) ? parameters : []))
      } catch (error) {
        reportError(error)
      }
    }
  }

  function settle(
    id: number,
  ): { resolve: (value: unknown) => void; reject: (error: Error) => void } | undefined {
    const waiting = invocations.get(id)
    invocations.delete(id)
    return waiting
  }

  function receive(batch: ToPage[]): void {
    for (const message of batch) {
      if (message.kind === 'message') hear(message)
      else if (message.kind === 'returned') settle(message.id)?.resolve(codec.decode(message.value))
      else if (message.kind === 'failed') settle(message.id)?.reject(new Error(message.message))
      else if (message.kind === 'port') ports.get(message.port)?.postMessage(codec.decode(message.data))
      else {
        ports.get(message.port)?.close()
        ports.delete(message.port)
      }
    }
  }
  return { ipcRenderer, receive }
}
