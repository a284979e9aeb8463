import {
  type Measured,
  messageOf,
  promptOf,
  type TokenRate,
  tokensOf,
  type Weights,
  weightsOf,
} from './token-rate.ts'

/** A message of the path from the root to the question, as far as the window cares. */
export interface PathText {
  readonly role: 'user' | 'assistant'
  readonly text: string
  readonly pinned: boolean
}

/** What is to be fitted into how much. Tokens. */
export interface Wanted<Message extends PathText> {
  /** Oldest first; the last one is the question. */
  readonly history: readonly Message[]
  readonly system: string | null
  /** What a continued answer begins with; empty for a new one. */
  readonly startsWith: string
  readonly window: number
  /** The limit of the answer, where one is set. */
  readonly numPredict: number | null
  readonly rate: TokenRate
  /** Where the path began the last time, so that the daemon finds what it read before. */
  readonly begin: Message | null
  /** How much more than the estimate the prompt may come to, beside what the rate itself leaves open. */
  readonly doubt: number
}

export interface Fitted<Message> {
  /** Those that go, oldest first. */
  readonly kept: readonly Message[]
  readonly leftOut: number
  /** Where the newest ones begin that go without a gap. */
  readonly begin: Message | null
  /** Tokens of the whole prompt. */
  readonly estimate: number
  readonly measured: Measured
  /** False: not even the system prompt, the pinned messages and the question fit. */
  readonly fits: boolean
}

/** The share of the window that is kept for the answer where no limit is set, and at most where one is. */
const shareOfAnswer = 1 / 4
const mostForAnswer = 1 / 2
/** What an answer needs to be one at all. */
export const leastRoom = (window: number): number => Math.ceil(window / 16)
/** The beginning moves in such steps, since each move makes the daemon read the whole prompt anew; it stays for two. */
const step = 1 / 8

/** Tokens that are kept free for the answer. */
export function roomForAnswer(window: number, numPredict: number | null): number {
  if (numPredict === null || numPredict < 0) return Math.floor(window * shareOfAnswer)
  return Math.min(numPredict, Math.floor(window * mostForAnswer))
}

/** How far an estimate may be below the count: much before the first count, little after some. */
function doubtOf({ samples }: TokenRate): number {
  return samples === 0 ? 0.3 : samples < 4 ? 0.08 : 0.04
}

/**
 * What of a conversation goes into the window: the system prompt, the exchanges with a pinned message and
 * the last question always; of the others the newest, a question with its answers or not at all.
 */
export function fitToWindow<Message extends PathText>(wanted: Wanted<Message>): Fitted<Message> {
  const { window, numPredict, rate, begin } = wanted
  const weights = weightsOf(rate)
  const exchanges = exchangesOf(wanted.history, weights)
  const last = exchanges.length - 1
  const always = fixedOf(wanted)
  const must = exchanges
    .filter(({ pinned }, at) => pinned || at === last)
    .reduce((sum, { tokens }) => sum + tokens, tokensOf(weights, always))

  const doubt = 1 + doubtOf(rate) + wanted.doubt
  const room = roomForAnswer(window, numPredict)
  const startWithin = (limit: number): number => {
    let sum = must
    for (let at = last - 1; at >= 0; at -= 1) {
      const exchange = exchanges[at]
      if (exchange === undefined || exchange.pinned) continue
      sum += exchange.tokens
      if (sum * doubt > limit) return at + 1
    }
    return 0
  }
  const generous = startWithin(window - room)
  const tight = startWithin(window - room - window * step)
  const least = startWithin(window - room - window * step * 2)
  const before = exchanges.findIndex(({ messages }) => begin !== null && messages.includes(begin))
  const start = generous === 0 ? 0 : before >= generous && before <= least ? before : tight

  const going = exchanges.filter(({ pinned }, at) => at >= start || pinned)
  const kept = going.flatMap(({ messages }) => messages)
  const measured = promptOf([...going.flatMap((exchange) => exchange.measured), ...extrasOf(wanted)])
  return {
    kept,
    leftOut: wanted.history.length - kept.length,
    begin: exchanges[start]?.messages[0] ?? null,
    estimate: Math.round(tokensOf(weights, measured)),
    measured,
    fits: must <= window - leastRoom(window),
  }
}

interface ExchangeOf<Message> {
  readonly messages: readonly Message[]
  readonly measured: readonly Measured[]
  readonly tokens: number
  readonly pinned: boolean
}

/** A question with the answers under it; what stands before the first question goes with it. */
function exchangesOf<Message extends PathText>(
  history: readonly Message[],
  weights: Weights,
): readonly ExchangeOf<Message>[] {
  const groups: Message[][] = []
  for (const message of history) {
    const open = groups.at(-1)
    if (open === undefined || (message.role === 'user' && open.some(({ role }) => role === 'user')))
      groups.push([message])
    else open.push(message)
  }
  return groups.map((messages) => {
    const measured = messages.map(({ text }) => messageOf(text))
    const tokens = measured.reduce((sum, message) => sum + tokensOf(weights, message), 0)
    return { messages, measured, tokens, pinned: messages.some(({ pinned }) => pinned) }
  })
}

function extrasOf({ system, startsWith }: Pick<Wanted<PathText>, 'system' | 'startsWith'>): Measured[] {
  return [system ?? '', startsWith].filter((text) => text !== '').map(messageOf)
}

const fixedOf = (wanted: Pick<Wanted<PathText>, 'system' | 'startsWith'>): Measured =>
  promptOf(extrasOf(wanted))
