/**
 * Structured clone over JSON. The same function serves both sides: the host calls it, the page gets its text
 * (so it may use nothing from outside itself). Plain JSON passes untouched, everything else becomes `{ $: tag, … }`.
 * Semantics: https://html.spec.whatwg.org/multipage/structured-data.html (no Blob, File or shared memory).
 */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

export interface Codec {
  /** Throws "An object could not be cloned." as Electron does. */
  encode(value: unknown): Json
  decode(json: Json): unknown
}

export function makeCodec(
  toBase64: (bytes: Uint8Array) => string,
  fromBase64: (text: string) => Uint8Array<ArrayBuffer>,
): Codec {
  const views: { [name: string]: new (buffer: ArrayBuffer) => ArrayBufferView } = {
    Int8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  }
  const errors = { Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError }
  const isError = (name: string): name is keyof typeof errors => Object.hasOwn(errors, name)
  const refuse = (): never => {
    throw new Error('An object could not be cloned.')
  }

  function encode(value: unknown, seen: Map<object, number>): Json {
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return value
      case 'number':
        if (Object.is(value, -0)) return { $: 'number', v: '-0' }
        return Number.isFinite(value) ? value : { $: 'number', v: String(value) }
      case 'undefined':
        return { $: 'undefined' }
      case 'bigint':
        return { $: 'bigint', v: String(value) }
      case 'object':
        return value === null ? null : encodeObject(value, seen)
      default:
        return refuse()
    }
  }

  function encodeObject(value: object, seen: Map<object, number>): Json {
    const at = seen.get(value)
    if (at !== undefined) return { $: 'ref', v: at }
    seen.set(value, seen.size)
    if (Array.isArray(value)) {
      return Array.from(value, (item, index) => (index in value ? encode(item, seen) : { $: 'hole' }))
    }
    const bytesOf = (buffer: ArrayBufferLike, from = 0, length = buffer.byteLength) =>
      toBase64(new Uint8Array(buffer, from, length))
    if (ArrayBuffer.isView(value)) {
      const kind = Object.prototype.toString.call(value).slice(8, -1)
      return { $: 'view', k: kind, v: bytesOf(value.buffer, value.byteOffset, value.byteLength) }
    }
    if (value instanceof Date) return { $: 'date', v: value.getTime() }
    if (value instanceof RegExp) return { $: 'regexp', v: value.source, f: value.flags }
    if (value instanceof Map)
      return { $: 'map', v: Array.from(value, ([k, v]) => [encode(k, seen), encode(v, seen)]) }
    if (value instanceof Set) return { $: 'set', v: Array.from(value, (item) => encode(item, seen)) }
    if (value instanceof ArrayBuffer) return { $: 'buffer', v: bytesOf(value) }
    if (value instanceof Error) {
      const name = isError(value.name) ? value.name : 'Error'
      const base = { $: 'error', k: name, v: String(value.message), s: String(value.stack ?? '') }
      return 'cause' in value ? { ...base, c: encode(value.cause, seen) } : base
    }
    if (value instanceof Boolean || value instanceof Number || value instanceof String) {
      return { $: 'wrapped', v: encode(value.valueOf(), seen) }
    }
    if (value instanceof Promise || value instanceof WeakMap || value instanceof WeakSet) return refuse()
    const entries = Object.entries(value)
    if (entries.some(([key]) => key === '$' || key === '__proto__')) {
      return { $: 'object', v: entries.map(([key, item]) => [key, encode(item, seen)]) }
    }
    const plain: { [key: string]: Json } = {}
    for (const [key, item] of entries) plain[key] = encode(item, seen)
    return plain
  }

  function decode(json: Json, seen: unknown[]): unknown {
    if (typeof json !== 'object' || json === null) return json
    if (Array.isArray(json)) {
      const list: unknown[] = new Array(json.length)
      seen.push(list)
      for (const [index, item] of json.entries()) {
        const isHole =
          typeof item === 'object' && item !== null && !Array.isArray(item) && item['$'] === 'hole'
        if (!isHole) list[index] = decode(item, seen)
      }
      return list
    }
    if (!('$' in json)) {
      const plain: { [key: string]: unknown } = {}
      seen.push(plain)
      for (const key of Object.keys(json)) plain[key] = decode(json[key] ?? null, seen)
      return plain
    }
    return decodeTagged(json, seen)
  }

  function decodeTagged(json: { [key: string]: Json }, seen: unknown[]): unknown {
    const { $: tag, v = null, k: kind = '' } = json
    const keep = <T>(made: T): T => {
      seen.push(made)
      return made
    }
    const pairs = Array.isArray(v) ? v.flatMap((pair) => (Array.isArray(pair) ? [pair] : [])) : []
    switch (tag) {
      case 'undefined':
        return undefined
      case 'number':
        return Number(v)
      case 'bigint':
        return BigInt(String(v))
      case 'ref':
        return seen[Number(v)]
      case 'date':
        return keep(new Date(Number(v)))
      case 'regexp':
        return keep(new RegExp(String(v), String(json['f'])))
      case 'buffer':
        return keep(fromBase64(String(v)).buffer)
      case 'view': {
        const bytes = fromBase64(String(v))
        const View = views[String(kind)]
        return keep(View ? new View(bytes.buffer) : bytes)
      }
      case 'map': {
        const map = keep(new Map<unknown, unknown>())
        for (const [key = null, item = null] of pairs) map.set(decode(key, seen), decode(item, seen))
        return map
      }
      case 'set': {
        const set = keep(new Set<unknown>())
        if (Array.isArray(v)) for (const item of v) set.add(decode(item, seen))
        return set
      }
      case 'error': {
        const name = String(kind)
        const error = keep(new errors[isError(name) ? name : 'Error'](String(v)))
        if (json['s']) error.stack = String(json['s'])
        if ('c' in json) error.cause = decode(json['c'] ?? null, seen)
        return error
      }
      case 'wrapped':
        return keep(Object(v))
      case 'object': {
        const made = keep({})
        for (const [key = null, item = null] of pairs) {
          const described = {
            value: decode(item, seen),
            writable: true,
            enumerable: true,
            configurable: true,
          }
          Object.defineProperty(made, String(key), described)
        }
        return made
      }
      default:
        return refuse()
    }
  }

  return { encode: (value) => encode(value, new Map()), decode: (json) => decode(json, []) }
}
