import type { EntityType } from '../detect/entity-type.ts'
import { Foldings } from './folded-text.ts'
import { LiteralIndex } from './literal-index.ts'
import { PersonBook } from './person-book.ts'
import { personForm } from './person-form.ts'
import { type Label, labelOf, tokenName } from './placeholder.ts'
import { TakenNames } from './taken-names.ts'
import type { Found, Vault, VaultEntry, VaultSnapshot } from './vault.ts'
import { isUnmistakable, standsOut } from './word-boundary.ts'
import { WritingIndex } from './writing-index.ts'
import { longestWriting, writtenKeys } from './written-form.ts'

/** A vault in memory; `snapshot` is what a store keeps, and what it is made of again. */
export class ConversationVault implements Vault {
  readonly #entries: VaultEntry[] = []
  readonly #byValue = new Map<string, VaultEntry>()
  readonly #places = new Map<string, number>()
  readonly #reserved = new Set<string>()
  readonly #lastNumber = new Map<Label, number>()
  /** How many written forms each PERSON_1 has. */
  readonly #forms = new Map<string, number>()
  readonly #persons = new PersonBook()
  readonly #literals = new LiteralIndex()
  readonly #substitutes = new Map<string, VaultEntry>()
  readonly #taken = new TakenNames()
  readonly #writings = new WritingIndex<VaultEntry>()

  constructor(snapshot: VaultSnapshot = { entries: [], reserved: [] }) {
    for (const name of snapshot.reserved) this.#reserved.add(name)
    for (const entry of snapshot.entries) {
      this.#keep(entry)
      if (entry.substitute !== null) this.setSubstitute(entry.name, entry.substitute)
    }
  }

  snapshot(): VaultSnapshot {
    return { entries: [...this.#entries], reserved: [...this.#reserved] }
  }

  entryOf(value: string): VaultEntry | undefined {
    return this.#byValue.get(value)
  }

  add(value: string, type: EntityType): VaultEntry {
    const known = this.#byValue.get(value)
    if (known) return known
    const label = labelOf(type)
    const number = this.#numberOf(value, type, label) ?? this.#nextNumber(label)
    const form = (this.#forms.get(`${label}_${number}`) ?? 0) + 1
    const entry: VaultEntry = {
      name: tokenName(label, number, form),
      label,
      number,
      form,
      // A slice would keep the whole text that it was cut from.
      value: Array.from({ length: value.length }, (_, at) => value.charAt(at)).join(''),
      type,
      substitute: null,
    }
    this.#keep(entry)
    return entry
  }

  reserve(label: string, number: number): void {
    const name = `${label}_${number}`
    if (!this.#forms.has(name)) this.#reserved.add(name)
  }

  holds(text: string): boolean {
    let found = this.#byValue.has(text) || this.#taken.clashes(text)
    this.search(text, new Set(), () => {
      found = true
    })
    return found
  }

  setSubstitute(name: string, substitute: string): void {
    const place = this.#places.get(name)
    const entry = place === undefined ? undefined : this.#entries[place]
    if (place === undefined || !entry) throw new TypeError('a substitute needs an entry')
    const changed = { ...entry, substitute }
    this.#entries[place] = changed
    this.#byValue.set(entry.value, changed)
    this.#substitutes.set(substitute, changed)
    this.#taken.add(substitute)
    this.#literals.add(substitute)
  }

  search(text: string, edges: ReadonlySet<number>, found: Found): void {
    this.#literals.search(text, (start, end, value) => {
      const entry = this.#byValue.get(value) ?? this.#substitutes.get(value)
      if (!entry) return false
      if (!isUnmistakable(value, entry.type) && !standsOut(text, start, end, edges)) return false
      found(start, end, entry)
      return true
    })
  }

  searchWritings(text: Foldings, edges: ReadonlySet<number>, found: Found): void {
    this.#writings.search(text, edges, found)
  }

  /** The number of the thing that this is another writing of, if that is sure. */
  #numberOf(value: string, type: EntityType, label: Label): number | null {
    const twin = value.length > longestWriting ? undefined : this.#writings.twin(new Foldings(value))
    if (twin?.label === label) return twin.number
    if (type !== 'PERSON') return null
    const form = personForm(value)
    return form ? this.#persons.numberOf(form) : null
  }

  #nextNumber(label: Label): number {
    let number = (this.#lastNumber.get(label) ?? 0) + 1
    while (this.#reserved.has(`${label}_${number}`)) number++
    return number
  }

  #keep(entry: VaultEntry): void {
    this.#places.set(entry.name, this.#entries.push(entry) - 1)
    this.#byValue.set(entry.value, entry)
    this.#literals.add(entry.value)
    const { label, number, form, value, type } = entry
    this.#lastNumber.set(label, Math.max(number, this.#lastNumber.get(label) ?? 0))
    const name = `${label}_${number}`
    this.#forms.set(name, Math.max(form, this.#forms.get(name) ?? 0))
    this.#writings.add(writtenKeys(value, type), entry)
    if (type !== 'PERSON') return
    this.#taken.add(value)
    const person = personForm(value)
    if (person) this.#persons.add(number, person)
  }
}
