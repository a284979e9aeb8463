/**
 * One end of contextBridge; both worlds of a page run it, each with its own intrinsics. Calls are synchronous events
 * on a shared EventTarget: Blink clones their `detail` from world to world, so no object of one world reaches the
 * other. Functions and promises travel as numbers in a list of links beside the value.
 * Runs as text in the page, so it uses nothing from outside itself.
 */
export type Path = (string | number)[]
export interface Link {
  path: Path
  kind: 'function' | 'promise'
  id: number
}
export interface Parcel {
  value: unknown
  links: Link[]
}

export interface Endpoint {
  pack(value: unknown): Parcel
  unpack(parcel: Parcel): unknown
  /** Sends a question and returns the answer the other side gave before this returns; throws its error. */
  ask(question: string, body: { id?: number; key?: string; parcel: Parcel }): unknown
  /** Answers a question of the other side. */
  answer(question: string, reply: (body: { id: number; key: string; parcel: Parcel }) => unknown): void
}

type Callable = (...parameters: unknown[]) => unknown

export function bridgeEndpoint(mine: string, theirs: string, events: EventTarget): Endpoint {
  const { CustomEvent, Promise, Error, Map, WeakMap, Object, Array } = globalThis
  const { apply } = Reflect
  const { dispatchEvent, addEventListener } = EventTarget.prototype
  const functions = new Map<number, Callable>()
  const functionIds = new WeakMap<Callable, number>()
  const stubs = new Map<number, Callable>()
  const promises = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let lastId = 0
  /** The answer to the question being asked; events are synchronous, so there is never more than one. */
  const replies: { ok: boolean; message: string; parcel: Parcel }[] = []

  const send = (type: string, detail: object) => {
    apply(dispatchEvent, events, [new CustomEvent(mine + type, { detail })])
  }
  const listen = (type: string, listener: (event: CustomEvent) => void) => {
    apply(addEventListener, events, [theirs + type, listener])
  }
  const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
  const isCallable = (value: unknown): value is Callable => typeof value === 'function'

  function packPart(value: unknown, links: Link[], path: Path, seen: Map<object, unknown>): unknown {
    if (isCallable(value)) {
      let id = functionIds.get(value)
      if (id === undefined) {
        lastId += 1
        id = lastId
        functionIds.set(value, id)
        functions.set(id, value)
      }
      links.push({ path, kind: 'function', id })
      return null
    }
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.')
    if (value === null || typeof value !== 'object') return value
    if (value instanceof Promise) return packPromise(value, links, path)
    if (seen.has(value)) return seen.get(value)
    const prototype = Object.getPrototypeOf(value)
    if (Array.isArray(value)) {
      const list: unknown[] = []
      seen.set(value, list)
      for (let index = 0; index < value.length; index += 1)
        list[index] = packPart(value[index], links, [...path, index], seen)
      return list
    }
    if (prototype !== Object.prototype && prototype !== null) return value
    const record: { [key: string]: unknown } = {}
    seen.set(value, record)
    for (const [key, item] of Object.entries(value)) record[key] = packPart(item, links, [...path, key], seen)
    return record
  }

  function packPromise(value: Promise<unknown>, links: Link[], path: Path): null {
    lastId += 1
    const id = lastId
    links.push({ path, kind: 'promise', id })
    value.then(
      (result) => send('settle', { id, ok: true, parcel: pack(result) }),
      (error: unknown) => send('settle', { id, ok: false, message: messageOf(error) }),
    )
    return null
  }

  function pack(value: unknown): Parcel {
    const links: Link[] = []
    return { value: packPart(value, links, [], new Map()), links }
  }

  function revive(link: Link): unknown {
    if (link.kind === 'function') return stub(link.id)
    return new Promise<unknown>((resolve, reject) => promises.set(link.id, { resolve, reject }))
  }

  function unpack(parcel: Parcel): unknown {
    const box: { value: unknown } = { value: parcel.value }
    for (const link of parcel.links) {
      let holder: object = box
      let key: string | number = 'value'
      for (const step of link.path) {
        const next: unknown = Reflect.get(holder, key)
        if (typeof next !== 'object' || next === null) break
        holder = next
        key = step
      }
      Object.defineProperty(holder, key, {
        value: revive(link),
        writable: true,
        enumerable: true,
        configurable: true,
      })
    }
    return box.value
  }

  function stub(id: number): Callable {
    const known = stubs.get(id)
    if (known) return known
    const made: Callable = (...parameters) => ask('call', { id, parcel: pack(parameters) })
    stubs.set(id, made)
    return made
  }

  function ask(question: string, body: { id?: number; key?: string; parcel: Parcel }): unknown {
    replies.length = 0
    send(question, body)
    const given = replies.pop()
    if (!given) throw new Error('An object could not be cloned.')
    if (!given.ok) throw new Error(given.message)
    return unpack(given.parcel)
  }

  function answer(
    question: string,
    respond: (body: { id: number; key: string; parcel: Parcel }) => unknown,
  ): void {
    listen(question, ({ detail }) => {
      try {
        const parcel = pack(respond(detail))
        send('reply', { ok: true, parcel })
      } catch (error) {
        send('reply', { ok: false, message: messageOf(error) })
      }
    })
  }

  listen('reply', ({ detail }) => {
    replies[0] = detail
  })
  listen('settle', ({ detail }) => {
    const waiting = promises.get(detail.id)
    promises.delete(detail.id)
    if (detail.ok) waiting?.resolve(unpack(detail.parcel))
    else waiting?.reject(new Error(detail.message))
  })
  answer('call', ({ id, parcel }) => {
    const target = functions.get(id)
    const parameters = unpack(parcel)
    if (!target || !Array.isArray(parameters)) throw new Error('The function is gone.')
    return target(...parameters)
  })
  return { pack, unpack, ask, answer }
}
