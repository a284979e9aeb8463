/** Text that was made from another, and where each of its UTF-16 units came from. */
export interface MappedText {
  readonly text: string
  /** For each unit, where its origin begins and ends in the other text; null where the two are the same. */
  readonly map: { readonly starts: Int32Array; readonly ends: Int32Array } | null
}

/** Grows a text unit by unit, and its map with it. */
export class MappedTextBuilder {
  #units: Uint16Array
  #starts: Int32Array
  #ends: Int32Array
  #size = 0

  /** @param expected about how many units are to come */
  constructor(expected: number) {
    this.#units = new Uint16Array(expected + 16)
    this.#starts = new Int32Array(expected + 16)
    this.#ends = new Int32Array(expected + 16)
  }

  add(unit: number, start: number, end: number): void {
    if (this.#size === this.#units.length) this.#grow()
    this.#units[this.#size] = unit
    this.#starts[this.#size] = start
    this.#ends[this.#size++] = end
  }

  addAll(text: string, start: number, end: number): void {
    for (let at = 0; at < text.length; at++) this.add(text.charCodeAt(at), start, end)
  }

  build(): MappedText {
    const text = textOf(this.#units, this.#size)
    return {
      text,
      map: { starts: this.#starts.subarray(0, this.#size), ends: this.#ends.subarray(0, this.#size) },
    }
  }

  #grow(): void {
    const size = this.#units.length * 2
    const [units, starts, ends] = [new Uint16Array(size), new Int32Array(size), new Int32Array(size)]
    units.set(this.#units)
    starts.set(this.#starts)
    ends.set(this.#ends)
    this.#units = units
    this.#starts = starts
    this.#ends = ends
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
  return map ? { start: map.starts[start] ?? start, end: map.ends[end - 1] ?? end } : { start, end }
}
