import { useEffect, useMemo, useReducer } from 'react'
import type { ChunkedText } from '../markdown/chunked-text.ts'
import { BlockColouring } from './block-colouring.ts'
import type { Run } from './colours.ts'
import { languageNamed } from './languages.ts'

const none: readonly (readonly Run[] | undefined)[] = []

/** The runs of colour of each piece of `text`, as far as they are known yet; none without a grammar. */
export function useColours(said: string, text: ChunkedText): readonly (readonly Run[] | undefined)[] {
  const language = languageNamed(said)
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is another block
  const colouring = useMemo(
    () => (language === null ? null : new BlockColouring(language, text, redraw)),
    [language],
  )
  useEffect(() => () => colouring?.stop(), [colouring])
  useEffect(() => colouring?.update(text), [colouring, text])
  return colouring?.pieces(text) ?? none
}
