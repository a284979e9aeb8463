/**
 * Text that was made from another, and where it came from, in stretches: most of a text is copied unit for unit, and one
 * stretch says so for all of it.
 */
export interface MappedText {
  readonly text: string
  /** The UTF-16 units of `text`. */
  readonly units: Uint16Array
  /**
   * Its stretches in order, three numbers each: where it begins in the made text (it ends where the next one begins),
   * where its origin begins, and how long the origin is that all its units share (0 where each unit is one unit of the
   * origin). Null where the two texts are the same.
   */
  readonly map: Int32Array | null
}

/** Grows a text unit by unit, and its map with it. */
export class MappedTextBuilder {
  #units: Uint16Array
  #size = 0
  #map = new Int32Array(12)
  #mapSize = 0
  /** The origin of a next unit that only goes on with the copying, or -1. */
  #next = -1

  /** @param expected about how many units are to come */
  constructor(expected: number) {
    this.#units = new Uint16Array(expected + (expected >> 4) + 16)
  }

  add(unit: number, start: number, end: number): void {
    if (this.#size === this.#units.length) this.#grow()
    const isCopied = end - start === 1
    if (!isCopied || start !== this.#next) {
      this.#stretch(start, isCopied ? 0 : end - start)
    }
    this.#next = isCopied ? end : -1
    this.#units[this.#size++] = unit
  }

  /** Begins with the first `count` of `units`, which come from the beginning of the other text, unit for unit. */
  copy(units: Uint16Array, count: number): void {
    this.#units.set(units.subarray(0, count))
    this.#stretch(0, 0)
    this.#size = count
    this.#next = count
  }

  addAll(text: string, start: number, end: number): void {
    if (text.length === 1) this.add(text.charCodeAt(0), start, end)
    if (text.length < 2) return
    this.#stretch(start, end - start)
    this.#next = -1
    for (let at = 0; at < text.length; at++) {
      if (this.#size === this.#units.length) this.#grow()
      this.#units[this.#size++] = text.charCodeAt(at)
    }
  }

  build(): MappedText {
    const units = this.#units.subarray(0, this.#size)
    return { text: textOf(units, this.#size), units, map: this.#map.subarray(0, this.#mapSize) }
  }

  #stretch(origin: number, shared: number): void {
    if (this.#mapSize === this.#map.length) {
      const map = new Int32Array(this.#map.length * 2)
      map.set(this.#map)
      this.#map = map
    }
    this.#map[this.#mapSize++] = this.#size
    this.#map[this.#mapSize++] = origin
    this.#map[this.#mapSize++] = shared
  }

  #grow(): void {
    const units = new Uint16Array(this.#units.length * 2)
    units.set(this.#units)
    this.#units = units
  }
}

/**
 * The first `size` units as a string, in slices that fit the stack. `apply` takes a typed array as it is; spreading one
 * goes through its iterator and takes eight times as long.
 */
export function textOf(units: Uint16Array, size: number): string {
  let text = ''
  for (let at = 0; at < size; at += 8192) {
    text += Reflect.apply(String.fromCharCode, null, units.subarray(at, Math.min(size, at + 8192)))
  }
  return text
}

/** The units of a string: rules that look at every character read an array several times faster. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at)
  return units
}

/** A span of the mapped text, in the text that it was made from. */
export function originOf({ map }: MappedText, start: number, end: number): { start: number; end: number } {
  if (map === null || map.length === 0) return { start, end }
  const first = stretchAt(map, start)
  const last = stretchAt(map, end - 1)
  const shared = map[last + 2] ?? 0
  return {
    start: (map[first + 1] ?? 0) + ((map[first + 2] ?? 0) > 0 ? 0 : start - (map[first] ?? 0)),
    end: (map[last + 1] ?? 0) + (shared > 0 ? shared : end - (map[last] ?? 0)),
  }
}

/** Where in the map the last stretch stands that begins at `offset` or before it. */
function stretchAt(map: Int32Array, offset: number): number {
  let low = 0
  let high = map.length / 3
  while (low < high) {
    const middle = (low + high) >> 1
    if ((map[3 * middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return 3 * Math.max(0, low - 1)
}
