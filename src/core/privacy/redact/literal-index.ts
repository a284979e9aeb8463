import { Automaton, type Takes } from './automaton.ts'

/**
 * A set of strings that grows, searched all at once. Automata of doubling sizes, so that adding stays cheap in a long
 * conversation or file.
 */
export class LiteralIndex {
  readonly #known = new Set<string>()
  #added: string[] = []
  #automata: Automaton[] = []

  add(value: string): void {
    if (value.length < 2 || this.#known.has(value)) return
    this.#known.add(value)
    this.#added.push(value)
  }

  get isEmpty(): boolean {
    return this.#known.size === 0
  }

  /** Calls back with what stands in the text, as an automaton does; not in order of starts. */
  search(text: string, takes: Takes): void {
    this.#build()
    for (const automaton of this.#automata) automaton.search(text, takes)
  }

  #build(): void {
    if (this.#added.length === 0) return
    let values = this.#added
    this.#added = []
    let size = values.reduce((sum, { length }) => sum + length, 0)
    for (let last = this.#automata.at(-1); last && last.size <= 2 * size; last = this.#automata.at(-1)) {
      values = [...last.values, ...values]
      size += last.size
      this.#automata.pop()
    }
    this.#automata.push(new Automaton(values))
  }
}
