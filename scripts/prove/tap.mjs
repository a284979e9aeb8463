/**
 * Stands where the host expects Chromium and hands everything through between the two, so that the observer can speak
 * over the same debugging pipe, without a port: `tap.mjs SOCKET CHROMIUM arguments…`. The observer's own words and
 * what answers them are kept from the host, and the host's from the observer.
 */
import { spawn } from 'node:child_process'
import { createReadStream, createWriteStream } from 'node:fs'
import { connect } from 'node:net'
import { Readable, Writable } from 'node:stream'
import { readMessages } from './messages.mjs'

/** The observer's messages are numbered from here, where the host never comes. */
export const firstOfObserver = 1_000_000_000

if (process.argv[1] === import.meta.filename) tap()

function tap() {
  const [, , socket = '', chromium = '', ...args] = process.argv
  const browser = spawn(chromium, args, { stdio: ['inherit', 'inherit', 'inherit', 'pipe', 'pipe'] })
  const [, , , toBrowser, fromBrowser] = browser.stdio
  if (!(toBrowser instanceof Writable && fromBrowser instanceof Readable))
    throw new Error('Chromium got no pipe')
  const fromHost = createReadStream('', { fd: 3 })
  const toHost = createWriteStream('', { fd: 4 })
  const observer = connect(socket)
  /** @type {Set<string>} */
  const sessions = new Set()

  readMessages(fromBrowser, (text) => {
    const message = JSON.parse(text)
    const attached = message.method === 'Target.attachedToTarget' ? message.params : null
    const isOwn =
      message.id >= firstOfObserver ||
      sessions.has(message.sessionId) ||
      // Only the observer attaches to the browser as a whole.
      attached?.targetInfo.type === 'browser' ||
      (message.method === 'Target.detachedFromTarget' && sessions.has(message.params.sessionId))
    if (isOwn && attached) sessions.add(attached.sessionId)
    ;(isOwn ? observer : toHost).write(`${text}\0`)
  })
  // In whole messages: two that are cut into each other would say nothing.
  for (const speaker of [fromHost, observer]) {
    readMessages(speaker, (text) => toBrowser.write(`${text}\0`))
  }
  fromHost.on('close', () => toBrowser.end())
  for (const stream of /** @type {NodeJS.EventEmitter[]} */ ([fromHost, toHost, toBrowser, observer])) {
    stream.on('error', () => {})
  }
  browser.on('exit', (code) => process.exit(code ?? 1))
}
