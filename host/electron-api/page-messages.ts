/** What a page's preload says, turned into calls of ipcMain's listeners. */

import { HostEvent } from '../host-event.ts'
import type { FromPage } from '../in-page/wire.ts'
import { codec } from '../page/codec.ts'
import type { PageLink } from '../page/page-link.ts'
import { handlerOf, ipcMain } from './ipc-main.ts'
import { MessagePortMain } from './message-port-main.ts'
import { nativeTheme, reportSystemTheme } from './native-theme.ts'
import { windowOf } from './registry.ts'
import type { WebContents } from './web-contents.ts'
import { pageTold } from './window-changes.ts'

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Electron's own words: https://www.electronjs.org/docs/latest/api/ipc-renderer#ipcrendererinvokechannel-args */
const invokeError = (channel: string, error: unknown) =>
  `Error invoking remote method '${channel}': ${error instanceof Error ? `${error.name}: ${error.message}` : error}`

function senderOf(contents: WebContents) {
  const senderFrame = contents.mainFrame
  return {
    type: 'frame' as const,
    sender: contents,
    senderFrame,
    frameId: senderFrame.routingId,
    processId: 1,
  }
}

async function invoke(contents: WebContents, link: PageLink, message: Extract<FromPage, { kind: 'invoke' }>) {
  const { id, channel, parameters } = message
  // a document that was left in the meantime must not get the answer of its predecessor's call
  const { contextId } = link
  const answer = (said: Parameters<typeof link.channel.push>[0]) => {
    if (link.contextId === contextId) link.channel.push(said)
  }
  try {
    const handler = handlerOf(contents.ipc, channel) ?? handlerOf(ipcMain, channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    const result: unknown = await handler(HostEvent.of(senderOf(contents)), ...list(codec.decode(parameters)))
    answer({ kind: 'returned', id, value: codec.encode(result) })
  } catch (error) {
    answer({ kind: 'failed', id, message: invokeError(channel, error) })
  }
}

function takePort(link: PageLink, name: string): MessagePortMain {
  const [mine, theirs] = MessagePortMain.pair()
  link.ports.set(name, MessagePortMain.transfer(theirs, portEnd(link, name)))
  return mine
}

/** Where messages for a port of the page go. */
export function portEnd(link: PageLink, port: string) {
  return {
    post: (data: unknown) => link.channel.push({ kind: 'port', port, data: codec.encode(data) }),
    close: () => link.channel.push({ kind: 'port-closed', port }),
  }
}

function send(contents: WebContents, link: PageLink, message: Extract<FromPage, { kind: 'send' }>): void {
  const { channel } = message
  const event = HostEvent.of({
    ...senderOf(contents),
    returnValue: undefined,
    ports: message.ports.map((name) => takePort(link, name)),
    reply: (replyChannel: string, ...parameters: unknown[]) => contents.send(replyChannel, ...parameters),
  })
  const parameters = list(codec.decode(message.parameters))
  contents.emit('ipc-message', event, channel, ...parameters)
  contents.ipc.emit(channel, event, ...parameters)
  ipcMain.emit(channel, event, ...parameters)
}

export function takeMessage(contents: WebContents, link: PageLink, payload: string): void {
  const message: FromPage = JSON.parse(payload)
  const window = windowOf.get(contents)
  switch (message.kind) {
    case 'hello':
      if (link.target && link.contextId !== undefined) {
        link.channel.connect(link.target, link.contextId).catch(() => undefined)
      }
      return
    case 'invoke':
      void invoke(contents, link, message)
      return
    case 'send':
      send(contents, link, message)
      return
    case 'port':
      link.ports.get(message.port)?.(codec.decode(message.data))
      return
    case 'focus':
    case 'resize':
    case 'title':
      if (window) pageTold(window, message)
      return
    case 'color-scheme':
      if (nativeTheme.themeSource === 'system') reportSystemTheme(message.dark)
      return
    case 'dom-ready':
      contents.emit('dom-ready', new HostEvent())
      return
    case 'preload-error': {
      const error = new Error(message.message)
      error.stack = message.stack
      contents.emit('preload-error', new HostEvent(), contents.getLastWebPreferences()?.preload ?? '', error)
    }
  }
}
