import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { MessageId } from '../../core/contract/ids.ts'
import { foldedText } from '../../core/conversation/find-text.ts'
import { useSotto, useWindow } from '../app/sotto-window.tsx'
import { answerUnderWay } from '../chat/chat-slice.ts'
import { readingPosition } from '../chat/reading-position.ts'
import { beginAt, type Found, matchAt, nothingFound, step } from './found-matches.ts'
import { MatchMarks } from './match-marks.ts'

interface Find {
  /** What was found for the words looked for last; null while nothing is looked for. */
  readonly found: Found | null
  look(words: string): void
  go(by: 1 | -1): void
}

/**
 * Looks for words in the open conversation: main counts them in all of it, the page marks those in the rows
 * that are there and has `bring` fetch the row of the one that the reader goes to.
 */
export function useFind(
  list: RefObject<HTMLElement | null>,
  bring: (message: MessageId) => Promise<void>,
): Find {
  const { store, request } = useSotto()
  const [found, setFound] = useState<Found | null>(null)
  const latest = useRef<Found>(nothingFound)
  const marks = useRef<MatchMarks | null>(null)
  const words = useRef('')
  const asking = useRef(false)
  const path = useWindow((state) => state.path)
  const underWay = useWindow((state) => answerUnderWay(state) !== null)

  useEffect(() => {
    if (list.current === null) return
    const made = new MatchMarks(list.current)
    marks.current = made
    return () => made.end()
  }, [list])

  const show = useCallback((next: Found | null) => {
    latest.current = next ?? nothingFound
    setFound(next)
  }, [])

  const goTo = useCallback(
    (next: Found) => {
      show(next)
      const match = matchAt(next)
      marks.current?.goTo(match)
      if (match !== null) void bring(match.message)
    },
    [show, bring],
  )

  /** One search at a time; words typed meanwhile are looked for after it, and only the last of them. */
  const search = useCallback(
    async (isNew: boolean) => {
      if (asking.current) return
      asking.current = true
      for (let asked = ''; asked !== words.current; ) {
        asked = words.current
        const { conversation, opening, path: order } = store.getState()
        if (conversation === null || asked === '') continue
        const answer = await request('conversation.find', { conversation, words: asked })
        if (store.getState().opening !== opening) break
        if (!answer.ok) store.getState().setSendError(answer.error)
        if (!answer.ok || asked !== words.current) continue
        const places = new Map(order.map(({ id }, at) => [id, at]))
        const from = list.current === null ? null : (readingPosition(list.current)?.message ?? null)
        const next = beginAt(answer.value, places, { was: matchAt(latest.current), from })
        marks.current?.look(foldedText(asked))
        if (isNew) goTo(next)
        else show(next)
      }
      asking.current = false
    },
    [store, request, list, goTo, show],
  )

  const look = useCallback(
    (text: string) => {
      words.current = text
      if (text === '') {
        marks.current?.look('')
        marks.current?.goTo(null)
        show(null)
      } else void search(true)
    },
    [search, show],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said anew is searched too.
  useEffect(() => {
    if (words.current !== '') void search(false)
  }, [search, path, underWay])

  const go = useCallback((by: 1 | -1) => goTo(step(latest.current, by)), [goTo])
  return { found, look, go }
}
