import type { Candidate, Judgement, Span } from '../../detect/detector.ts'
import type { View } from '../../detect/view.ts'
import { isOtherThing } from './code-form.ts'

const bracketed = /\((?:ID|No\.?|编号|號|号)?[ :#]{0,2}([A-Z]{0,3}-?\d{5,12})\)/iy
const reach = 48

/** Where the code stands in "(S1234567)" or "(ID S1234567)". */
export function insideBracket({ text }: View, anchorStart: number): Span | null {
  bracketed.lastIndex = anchorStart
  const match = bracketed.exec(text)
  const code = match?.[1]
  if (!match || code === undefined || isOtherThing(code)) return null
  const end = anchorStart + match[0].length - 1
  return { start: end - code.length, end }
}

/** Judges such a code by a word that says what the person before the bracket is. */
export function judgeByRole({ start, view }: Candidate, role: RegExp): Judgement | null {
  const line =
    view.text
      .slice(Math.max(0, start - reach), start)
      .split('\n')
      .at(-1) ?? ''
  const word = role.exec(line)?.[0]
  return word === undefined ? null : { score: 0.65, evidence: [{ kind: 'label', word }] }
}
