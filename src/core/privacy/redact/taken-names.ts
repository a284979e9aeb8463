/**
 * Names that are someone's, real or invented. A new one must be none of them, no part of one and have none as its part:
 * a model that writes Alice for Alice Brown would else be understood as another Alice.
 */
export class TakenNames {
  readonly #wholes = new Set<string>()
  readonly #parts = new Set<string>()

  add(name: string): void {
    this.#wholes.add(name)
    for (const part of partsOf(name)) this.#parts.add(part)
  }

  clashes(name: string): boolean {
    return this.#parts.has(name) || partsOf(name).some((part) => this.#wholes.has(part))
  }
}

/** The longest name in Han whose parts are looked at; an address has words enough to be told by. */
const longestHan = 8

/** The name, its words, and in Han each two and more characters of it. */
function partsOf(name: string): string[] {
  const parts = [name, ...(name.match(/[\p{L}\p{M}]{2,}/gu) ?? [])]
  if (name.length > longestHan || !/^\p{Script=Han}+$/u.test(name)) return parts
  for (let start = 0; start < name.length; start++) {
    for (let end = start + 2; end <= name.length; end++) parts.push(name.slice(start, end))
  }
  return parts
}
