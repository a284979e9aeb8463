import type { PersonForm } from './person-form.ts'

type Full = Extract<PersonForm, { kind: 'full' }>

interface Numbered<Form extends PersonForm> {
  readonly number: number
  readonly form: Form
}

/** The forms in which persons were named, and which of them a new form can only mean. */
export class PersonBook {
  readonly #byCore = new Map<string, Numbered<PersonForm>[]>()
  /** Full names by given and by family name. */
  readonly #byPart = new Map<string, Numbered<Full>[]>()
  readonly #byNumber = new Map<number, PersonForm[]>()

  add(number: number, form: PersonForm): void {
    append(this.#byCore, form.core, { number, form })
    append(this.#byNumber, number, form)
    if (form.kind !== 'full') return
    for (const part of new Set([form.given, form.family])) append(this.#byPart, part, { number, form })
  }

  /**
   * The number of the one person whom a form can only mean, or null: the same name with or without a title, and a
   * part of a name where a single known person bears it. Where two could be meant, none is.
   */
  numberOf(form: PersonForm): number | null {
    let only: number | null = null
    for (const number of this.#candidates(form)) {
      if (only !== null && only !== number) return null
      only = number
    }
    if (only === null) return null
    return (this.#byNumber.get(only) ?? []).every((other) => agree(form, other)) ? only : null
  }

  *#candidates(form: PersonForm): Generator<number> {
    for (const { number, form: other } of this.#byCore.get(form.core) ?? []) {
      if (other.kind === form.kind) yield number
    }
    if (form.kind === 'part') {
      for (const { number, form: whole } of this.#byPart.get(form.core) ?? []) {
        if (isPartOf(form, whole)) yield number
      }
      return
    }
    for (const part of new Set([form.given, form.family])) {
      for (const { number, form: other } of this.#byCore.get(part) ?? []) {
        if (other.kind === 'part' && isPartOf(other, form)) yield number
      }
    }
  }
}

function isPartOf(part: Extract<PersonForm, { kind: 'part' }>, whole: Full): boolean {
  if (part.core === whole.family) return true
  // A Chinese given name of one character says nothing.
  return part.core === whole.given && !part.titled && part.core.length > 1
}

/** Two names of one person: no Mr. who is also a Ms., no two full names that differ. */
function agree(one: PersonForm, other: PersonForm): boolean {
  if (one.gender !== null && other.gender !== null && one.gender !== other.gender) return false
  return one.kind === 'part' || other.kind === 'part' || one.core === other.core
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
