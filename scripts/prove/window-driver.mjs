/** Does in the window what a person does: finds things by role and accessible name, clicks, types. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { Problem } from '../setup/problem.mjs'
import { readMessages } from './messages.mjs'
import { firstOfObserver } from './tap.mjs'

/** @typedef {{ role: string, names: readonly string[] }} Thing by all its names, one a language */

/** How often the page is asked for a thing that is not there yet. Milliseconds. */
const interval = 100

/** How long the browser may take to answer one message. Milliseconds. */
const patience = 15_000

/**
 * @param {string} path where the tap will call
 */
export async function waitForTap(path) {
  const server = createServer()
  server.listen(path)
  await once(server, 'listening')
  return {
    /** @returns {Promise<WindowDriver>} once Chromium runs */
    driver: async () => {
      const [socket] = await once(server, 'connection')
      server.close()
      return new WindowDriver(socket)
    },
    close: () => server.close(),
  }
}

export class WindowDriver {
  #socket
  #lastId = firstOfObserver
  #session = ''
  /** @type {Map<number, { method: string, resolve: (result: any) => void, reject: (error: Error) => void }>} */
  #waiting = new Map()

  /** @param {import('node:net').Socket} socket */
  constructor(socket) {
    this.#socket = socket
    readMessages(socket, (text) => {
      const { id, result, error } = JSON.parse(text)
      const waiting = this.#waiting.get(id)
      this.#waiting.delete(id)
      if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`))
      else waiting?.resolve(result)
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      for (const { method, reject } of this.#waiting.values())
        reject(new Error(`${method}: the browser is gone`))
      this.#waiting.clear()
    })
  }

  /**
   * Waits for the app's page and attaches to it.
   * @param {AbortSignal} signal
   */
  async attach(signal) {
    const { sessionId: browser } = await this.#send('Target.attachToBrowserTarget', {}, '')
    const page = await this.#until('the window', signal, async () => {
      const { targetInfos } = await this.#send('Target.getTargets', {}, browser)
      return targetInfos.find(
        (/** @type {{ type: string, url: string }} */ { type, url }) =>
          type === 'page' && url.includes('sotto'),
      )
    })
    const target = { targetId: page.targetId, flatten: true }
    const { sessionId } = await this.#send('Target.attachToTarget', target, browser)
    this.#session = sessionId
    await this.#send('Emulation.setFocusEmulationEnabled', { enabled: true })
  }

  /**
   * @param {Thing} thing
   * @returns {Promise<number[]>} the page's numbers of all such things, in its order
   */
  async find({ role, names }) {
    const { root } = await this.#send('DOM.getDocument', { depth: 0 })
    const found = []
    for (const accessibleName of names) {
      const { nodes } = await this.#send('Accessibility.queryAXTree', {
        nodeId: root.nodeId,
        accessibleName,
        role,
      })
      found.push(...nodes)
    }
    return found.filter(({ ignored }) => !ignored).map(({ backendDOMNodeId }) => backendDOMNodeId)
  }

  /**
   * @param {Thing} thing
   * @param {AbortSignal} signal
   * @returns {Promise<number>} the last of them, once there is one
   */
  waitFor(thing, signal) {
    return this.#until(`${thing.role} "${thing.names[0]}"`, signal, async () =>
      (await this.find(thing)).at(-1),
    )
  }

  /** @param {number} node */
  async click(node) {
    await this.#send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node })
    const { model } = await this.#send('DOM.getBoxModel', { backendNodeId: node })
    const [left, top, , , right, bottom] = model.content
    const at = { x: (left + right) / 2, y: (top + bottom) / 2, button: 'left', clickCount: 1 }
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.#send('Input.dispatchMouseEvent', { type, ...at })
  }

  /** @param {string} text typed key by key where the focus is */
  async type(text) {
    for (const key of text) {
      await this.#send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key })
      await this.#send('Input.dispatchKeyEvent', { type: 'keyUp', key })
    }
  }

  /**
   * @param {number} node
   * @param {string} body of a function whose `this` is the element
   */
  async read(node, body) {
    const { object } = await this.#send('DOM.resolveNode', { backendNodeId: node })
    const called = {
      objectId: object.objectId,
      functionDeclaration: `function () { ${body} }`,
      returnByValue: true,
    }
    return (await this.#send('Runtime.callFunctionOn', called)).result.value
  }

  /** @returns {Promise<string>} all that the page shows */
  async text() {
    const { result } = await this.#send('Runtime.evaluate', {
      expression: 'document.body.innerText',
      returnByValue: true,
    })
    return String(result.value)
  }

  /** Closes the window as its cross does. */
  async close() {
    await this.#send('Page.close').catch(() => {})
  }

  /**
   * @template Found
   * @param {string} what
   * @param {AbortSignal} signal
   * @param {() => Promise<Found | undefined>} look
   * @returns {Promise<Found>}
   */
  async #until(what, signal, look) {
    for (;;) {
      // The page may be replaced while it is looked at.
      const found = await look().catch(() => undefined)
      if (found !== undefined) return found
      if (signal.aborted) throw new Problem(`The window did not show ${what} in time.`)
      await pause(interval)
    }
  }

  /**
   * @param {string} method
   * @param {object} [params]
   * @param {string} [sessionId]
   * @returns {Promise<any>}
   */
  #send(method, params = {}, sessionId = this.#session) {
    this.#lastId += 1
    const id = this.#lastId
    return new Promise((resolve, reject) => {
      const silent = () => {
        this.#waiting.delete(id)
        reject(new Error(`${method}: the browser fell silent`))
      }
      const timer = setTimeout(silent, patience)
      const settled = (/** @type {(value: any) => void} */ settle) => (/** @type {any} */ value) => {
        clearTimeout(timer)
        settle(value)
      }
      this.#waiting.set(id, { method, resolve: settled(resolve), reject: settled(reject) })
      this.#socket.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`)
    })
  }
}
