import { expect, test } from 'vitest'
import { fitToWindow, type PathText, roomForAnswer, type Wanted } from './context-window.ts'
import { nothingLearned } from './token-rate.ts'

const words = (count: number, word: string) => Array<string>(count).fill(word).join(' ')
const said = (role: PathText['role'], text: string, pinned = false): PathText => ({ role, text, pinned })

/** Questions of 40 words with answers of as many, and a last question. */
function conversation(exchanges: number, pinned: readonly number[] = []): PathText[] {
  const path = Array.from({ length: exchanges }, (_, at) => [
    said('user', words(40, `q${at}`), pinned.includes(at)),
    said('assistant', words(40, `a${at}`)),
  ])
  return [...path.flat(), said('user', 'and the last one?')]
}

const fitted = (history: readonly PathText[], more: Partial<Wanted<PathText>> = {}) =>
  fitToWindow({
    history,
    system: null,
    startsWith: '',
    window: 4096,
    numPredict: null,
    rate: nothingLearned,
    begin: null,
    doubt: 0,
    ...more,
  })

test('a conversation that has room goes whole', () => {
  const history = conversation(5)
  expect(fitted(history)).toMatchObject({ kept: history, leftOut: 0, fits: true })
})

test('the oldest are left out, never half an exchange, never the question', () => {
  const history = conversation(150)
  const { kept, leftOut, estimate } = fitted(history)
  expect(leftOut).toBeGreaterThan(0)
  expect(leftOut % 2).toBe(0)
  expect(kept).toEqual(history.slice(leftOut))
  expect(kept[0]?.role).toBe('user')
  expect(estimate).toBeLessThan(4096 - roomForAnswer(4096, null))
})

test('a pinned message goes with its answer, though what stands after it does not', () => {
  const history = conversation(150, [3])
  const { kept, leftOut } = fitted(history)
  expect(kept.slice(0, 2)).toEqual(history.slice(6, 8))
  expect(kept).toHaveLength(history.length - leftOut)
  expect(kept[2]).not.toEqual(history[8])
})

test('the system prompt, the pinned and the beginning of a continued answer take their room first', () => {
  const bare = fitted(conversation(150)).kept.length
  expect(fitted(conversation(150), { system: words(800, 'rule') }).kept.length).toBeLessThan(bare)
  expect(fitted(conversation(150), { startsWith: words(800, 'so') }).kept.length).toBeLessThan(bare)
})

test('a question that alone is too long is said to be so, and still nothing of it is cut', () => {
  const history = [...conversation(3).slice(0, -1), said('user', words(9000, 'long'))]
  const { kept, fits } = fitted(history)
  expect(fits).toBe(false)
  expect(kept).toEqual(history.slice(-1))
})

test('a question that leaves little room for its answer goes, without the history', () => {
  const history = [...conversation(3).slice(0, -1), said('user', words(2600, 'long'))]
  expect(fitted(history)).toMatchObject({ fits: true, leftOut: 6 })
})

test('the beginning stays where it was while it can, so that the daemon need not read all of it anew', () => {
  const first = fitted(conversation(150))
  const begin = first.kept[0] ?? null
  const longer = [...conversation(150).slice(0, -1), said('assistant', 'yes'), said('user', 'and now?')]
  const again = longer.find(({ text }) => text === begin?.text) ?? null
  expect(fitted(longer, { begin: again }).kept[0]?.text).toBe(begin?.text)
  const muchLonger = [...conversation(190)]
  const old = muchLonger.find(({ text }) => text === begin?.text) ?? null
  expect(fitted(muchLonger, { begin: old }).kept[0]?.text).not.toBe(begin?.text)
})

test('the room of the answer is its limit, but never more than half of the window', () => {
  expect(roomForAnswer(4096, null)).toBe(1024)
  expect(roomForAnswer(4096, -1)).toBe(1024)
  expect(roomForAnswer(4096, 200)).toBe(200)
  expect(roomForAnswer(4096, 100_000)).toBe(2048)
})

test('doubt about the count leaves more out', () => {
  expect(fitted(conversation(150), { doubt: 1 }).leftOut).toBeGreaterThan(fitted(conversation(150)).leftOut)
})
