import { createContext, useContext } from 'react'

/** The words that an answer's own controls need, in the language of the window. */
export interface MarkdownLabels {
  readonly copyCode: string
  readonly copied: string
  /** Name of the switch between wrapped and long lines. */
  readonly wrap: string
  readonly copyAddress: string
  /** Name of the box that a wide table scrolls in. */
  readonly table: string
  /** Stands for a picture that is not loaded and has no description. */
  readonly image: string
  readonly taskDone: string
  readonly taskOpen: string
}

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
