/**
 * DevTools protocol over `--remote-debugging-pipe`: JSON messages, each ended by a NUL byte. No socket is opened.
 * Source: content/browser/devtools/devtools_pipe_handler.cc of Chromium.
 */
import { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { Commands, Events, Replies } from './protocol.ts'
import { Target } from './target.ts'

/** What was asked of a page or browser that has ended meanwhile. */
export class TargetGone extends Error {}

interface Waiting {
  target: Target
  method: string
  resolve: (result: unknown) => void
  reject: (error: Error) => void
}

interface Incoming {
  id?: number
  method?: string
  sessionId?: string
  params?: unknown
  result?: unknown
  error?: { message: string }
}

/** Chromium is the only speaker on this private pipe: its messages have the shapes its protocol declares. */
function isSpoken<T>(value: unknown): value is T {
  return typeof value === 'object' && value !== null
}

export class Connection extends EventEmitter<{ attached: [target: Target, paused: boolean]; close: [] }> {
  readonly root: Target
  readonly #output: Writable
  readonly #waiting = new Map<number, Waiting>()
  readonly #targets = new Map<string, Target>()
  #partial: Buffer[] = []
  #lastId = 0
  #closed = false

  constructor(output: Writable, input: Readable) {
    super()
    this.#output = output
    this.root = new Target(this, {
      targetId: 'browser',
      type: 'browser',
      title: '',
      url: '',
      attached: true,
      canAccessOpener: false,
    })
    input.on('data', (bytes: Buffer) => this.#read(bytes))
    const close = () => this.#close()
    for (const event of ['end', 'close', 'error']) input.on(event, close)
    output.on('error', close)
  }

  send<M extends keyof Commands & keyof Replies>(
    target: Target,
    method: M,
    params: Commands[M] | undefined,
  ): Promise<Replies[M]> {
    if (this.#closed || target.closed) return Promise.reject(new TargetGone(`${method}: the target is gone`))
    this.#lastId += 1
    const id = this.#lastId
    const { sessionId } = target
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {
        target,
        method,
        reject,
        resolve: (result) =>
          isSpoken<Replies[M]>(result) ? resolve(result) : reject(new Error(`${method}: no result`)),
      })
      this.#output.write(`${JSON.stringify({ id, method, params: params ?? {}, sessionId })}\0`)
    })
  }

  #read(bytes: Buffer): void {
    let start = 0
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
      this.#partial.push(bytes.subarray(start, end))
      const whole = this.#partial.length === 1 ? bytes.subarray(start, end) : Buffer.concat(this.#partial)
      this.#partial = []
      start = end + 1
      const message: unknown = JSON.parse(whole.toString())
      try {
        if (isSpoken<Incoming>(message)) this.#take(message)
      } catch (error) {
        // a listener of the app threw: that is the process's affair, and must not cost the messages that follow
        process.nextTick(() => {
          throw error
        })
      }
    }
    if (start < bytes.length) this.#partial.push(bytes.subarray(start))
  }

  #take(message: Incoming): void {
    if (message.id !== undefined) this.#settle(message.id, message)
    else if (message.method !== undefined && isSpoken<never>(message.params)) {
      const speaker = message.sessionId === undefined ? this.root : this.#targets.get(message.sessionId)
      if (message.method === 'Target.attachedToTarget') this.#attach(message.params, speaker)
      else if (message.method === 'Target.detachedFromTarget') this.#detach(message.params)
      if (isEventName(message.method)) speaker?.emit(message.method, message.params)
    }
  }

  #settle(id: number, { error, result }: Incoming): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`))
    else waiting?.resolve(result)
  }

  #attach(event: Events['Target.attachedToTarget'][0], parent = this.root): void {
    const target = new Target(this, event.targetInfo, event.sessionId, parent)
    this.#targets.set(event.sessionId, target)
    this.emit('attached', target, event.waitingForDebugger)
  }

  #detach(event: Events['Target.detachedFromTarget'][0]): void {
    const target = this.#targets.get(event.sessionId)
    if (!target) return
    this.#targets.delete(event.sessionId)
    target.closed = true
    for (const [id, waiting] of this.#waiting) {
      if (waiting.target !== target) continue
      this.#waiting.delete(id)
      waiting.reject(new TargetGone(`${waiting.method}: the target is gone`))
    }
    target.emit('detached')
  }

  #close(): void {
    if (this.#closed) return
    this.#closed = true
    for (const waiting of this.#waiting.values())
      waiting.reject(new TargetGone(`${waiting.method}: the browser is gone`))
    this.#waiting.clear()
    this.emit('close')
  }
}

/** Every name that arrives is the protocol's; an unknown one (a newer Chromium) has no listener, so it is harmless. */
function isEventName(_name: string): _name is keyof Events {
  return true
}
