import { isLatinLetter, Letter, letterAt } from './latin-letters.ts'
import { thingsAfter } from './words-of-things.ts'

/** What stands right after a name: 1 a person does or owns something, 2 an address of one; -1 it is the name of a thing. */
export type After = -1 | 0 | 1 | 2

const verbs = new Set(
  `said says told tells asked asks was is has had will would can can't cannot could should does did doesn't didn't don't won't wants wanted needs needed called calls
  emailed emails sent sends thinks thought agreed agrees replied joined joins left leaves works worked lives lived moved wrote writes met likes loves hates felt knows knew
  came comes went goes got gets made makes took takes gave gives bought paid owes reports reported stated confirmed requested signed to and or who whose isn't wasn't
  mentioned explained suggested offered promised refused keeps kept missed graduated born died married divorced retired resigned won turned turns hasn't just also already
  never always still`.split(/\s+/),
)

const hanAfter = /^(?:先生|女士|小姐|老师|同学|哥|姐|总|经理|医生|博士|教授|主管|老板|师傅)/
const hanVerb =
  /^(?:的|说|去|来|在|给|已|会|要|想|把|和|跟|是|有|发|问|负责|今天|明天|昨天|也|都|不|吗|呢|吧|提|让|请|做|写|离职|入职)/

export function after(text: string, end: number): After {
  let at = end
  const mark = text.charAt(at)
  if (mark === "'" && letterAt(text, at + 1) === Letter.small) return 1
  if (letterAt(text, at) === Letter.han) {
    const rest = text.slice(at, at + 3)
    return hanAfter.test(rest) ? 2 : hanVerb.test(rest) ? 1 : 0
  }
  if (mark === ' ' || mark === '"') {
    at++
    if (
      /^["]? ?[<([]? ?(?:mailto:)?[A-Za-z0-9._%+-]{1,64}@/.test(text.slice(end, end + 76)) &&
      /[<([]/.test(text.slice(end, end + 4))
    )
      return 2
    if (letterAt(text, at) === Letter.small) {
      const word = smallWord(text, at)
      if (verbs.has(word)) return 1
      return thingsAfter.has(word) ? -1 : 0
    }
    if (letterAt(text, at) === Letter.capital) return thingsAfter.has(smallWord(text, at)) ? -1 : 0
    if (text.charAt(at) === '&') return 0
  }
  return 0
}

function smallWord(text: string, start: number): string {
  let end = start
  while (end - start < 16 && (isLatinLetter(text, end) || text.charAt(end) === "'")) end++
  return text.slice(start, end).toLowerCase()
}
