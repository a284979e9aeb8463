import type { ReactNode } from 'react'
import type { Catalogue } from '../../core/text/catalogue.ts'
import type { SettingText } from '../../core/text/settings.ts'
import { texts } from '../../core/text/texts.ts'

/** One row of the settings, found by what it says in either language. */
export interface SettingItem {
  readonly id: string
  readonly say: (text: Catalogue) => SettingText
  readonly draw: () => ReactNode
}

export interface SettingSection {
  readonly id: string
  readonly name: (text: Catalogue) => string
  readonly items: readonly SettingItem[]
}

const plain = (words: string): string => words.normalize('NFKC').toLowerCase()

/** Every word of the query has to stand in the name or the description, or in the name of the section. */
export function itemsFound(section: SettingSection, query: string): readonly SettingItem[] {
  const wanted = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  const catalogues = Object.values(texts)
  return section.items.filter(({ say }) => {
    const said = catalogues.flatMap((text) => [say(text).name, say(text).about, section.name(text)])
    const haystack = plain(said.join('\n'))
    return wanted.every((word) => haystack.includes(word))
  })
}
