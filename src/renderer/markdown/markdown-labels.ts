import { createContext, useContext } from 'react'
import type { Catalogue } from '../../core/text/catalogue.ts'

/** The words that an answer's own controls need, in the language of the window. */
export type MarkdownLabels = Catalogue['markdown']

export interface MarkdownChrome {
  readonly labels: MarkdownLabels
  readonly onCopy: (text: string) => void
}

export const MarkdownContext = createContext<MarkdownChrome | null>(null)

export function useChrome(): MarkdownChrome {
  const chrome = useContext(MarkdownContext)
  if (chrome === null) throw new TypeError('used outside of Markdown')
  return chrome
}
