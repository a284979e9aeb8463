import type * as colouring from './colour-code.ts'
import type { Coloured } from './colour-code.ts'
import { fetchLanguage, type LanguageName } from './languages.ts'

type Colouring = typeof colouring

/** How much code is remembered with its colours, for a block that is shown again. Characters. */
const mostRemembered = 400_000

let fetched: Colouring | null = null
let remembered = 0
const memory = new Map<string, Coloured | null>()

/** Resolves when code in `language` can be coloured. Rejects when a file of the app is missing. */
export async function fetchColours(language: LanguageName): Promise<void> {
  const [colours, grammars] = await Promise.all([import('./colour-code.ts'), fetchLanguage(language)])
  colours.teach(grammars)
  fetched = colours
}

export function canColour(language: LanguageName): boolean {
  return fetched?.knows(language) ?? false
}

/** What is remembered of `code`; undefined where it is not. */
export function rememberedColours(language: LanguageName, code: string): Coloured | null | undefined {
  return memory.get(keyOf(language, code))
}

/** Colours `code`, whose language has been fetched. Null where the grammar fails on it. */
export function colour(language: LanguageName, code: string): Coloured | null {
  const key = keyOf(language, code)
  const known = memory.get(key)
  if (known !== undefined || fetched === null) return known ?? null
  const coloured = fetched.colourCode(language, code)
  memory.set(key, coloured)
  remembered += key.length
  for (const oldest of memory.keys()) {
    if (remembered <= mostRemembered) break
    memory.delete(oldest)
    remembered -= oldest.length
  }
  return coloured
}

function keyOf(language: LanguageName, code: string): string {
  return `${language}\n${code}`
}
