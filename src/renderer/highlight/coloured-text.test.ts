import { expect, test } from 'vitest'
import { append, type ChunkedText, chunked, emptyText, wholeText } from '../markdown/chunked-text.ts'
import { type Coloured, colourCode, teach } from './colour-code.ts'
import { ColouredText } from './coloured-text.ts'
import type { Run } from './colours.ts'
import { fetchLanguage, type LanguageName, languageNamed } from './languages.ts'

async function colourerOf(language: LanguageName): Promise<(code: string) => Coloured | null> {
  teach(await fetchLanguage(language))
  return (code) => colourCode(language, code)
}

function finish(coloured: ColouredText, text: ChunkedText, colour: (code: string) => Coloured | null): void {
  while (coloured.step(text, colour)) {
    // Until nothing is left to do.
  }
}

/** The text of all runs in `colour`. */
function inColour(pieces: readonly (readonly Run[] | undefined)[], colour: Run['colour']): readonly string[] {
  return pieces.flatMap((runs) => runs ?? []).flatMap((run) => (run.colour === colour ? [run.text] : []))
}

const still = () => 0
const lines = (count: number) =>
  Array.from({ length: count }, (_, line) => `const a${line} = ${line}\n`).join('')

test.each([
  ['python', 'def f(x):\n    return "s"  # c\n', 'key', ['def', 'return']],
  ['ts', 'function add(a: number) { return `xy` }', 'str', ['`xy`']],
  ['json', '{"a": [1, null, "s"]}', 'key', ['null']],
  ['html', '<b class="x">bold</b><script>let a = 1</script>', 'key', ['b', 'b', 'script', 'let', 'script']],
  ['sql', 'SELECT count(*) FROM t -- all', 'com', ['-- all']],
  ['sh', 'echo "$HOME" # c', 'fn', ['echo']],
] as const)('%s is coloured by its grammar', async (said, code, colour, expected) => {
  const language = languageNamed(said)
  if (language === null) throw new Error('expected a grammar')
  const found = (await colourerOf(language))(code)
  expect(found?.runs.map(({ text }) => text).join('')).toBe(code)
  expect(inColour([found?.runs], colour).map((text) => text.trim())).toEqual(expected)
})

test.each(['', 'no-such-language', 'constructor', '__proto__', 'js" onclick="x'])(
  'code in %j stays plain and nothing is fetched for it',
  (said) => expect(languageNamed(said)).toBeNull(),
)

test('a comment over the border of two pieces is one comment, whether the code came whole or grew', async () => {
  const colour = await colourerOf('javascript')
  const code = `${lines(40)}/* begins\n${'still * a comment\n'.repeat(60)}ends */\n${lines(120)}const z = 'end'`
  const whole = new ColouredText(still)
  finish(whole, chunked(code), colour)
  const grown = new ColouredText(still)
  let text = emptyText
  for (let at = 0; at < code.length; at += 97) {
    text = append(text, code.slice(at, at + 97))
    finish(grown, text, colour)
  }
  const pieces = whole.pieces(chunked(code))
  expect(inColour(pieces, 'com').join('')).toContain(`begins\n${'still * a comment\n'.repeat(60)}ends`)
  expect(inColour(pieces, 'key')).toHaveLength(161)
  expect(inColour(pieces, 'str')).toEqual(["'end'"])
  expect(grown.pieces(text)).toEqual(pieces)
})

test('what is coloured is never another text than what is shown', async () => {
  const colour = await colourerOf('javascript')
  const coloured = new ColouredText(still)
  const text = chunked(lines(130))
  finish(coloured, text, colour)
  const shown = [...text.full, text.last]
  for (const [index, runs] of coloured.pieces(text).entries()) {
    expect(shown[index]?.startsWith(runs?.map((run) => run.text).join('') ?? '')).toBe(true)
  }
  expect(coloured.pieces(chunked('something else'))).toEqual([])
})

test('a long block is coloured in pieces of which none holds the page up', async () => {
  const colour = await colourerOf('typescript')
  const text = chunked(lines(10_000))
  const coloured = new ColouredText(still)
  const taken: number[] = []
  finish(coloured, text, (code) => {
    taken.push(code.length)
    return colour(code)
  })
  expect(Math.max(...taken)).toBeLessThan(5_000)
  expect(wholeText(text).length - taken.reduce((sum, length) => sum + length, 0)).toBeLessThan(
    0.2 * wholeText(text).length,
  )
})

test('code that leaves everything open is coloured up to a limit, then stays plain', async () => {
  const colour = await colourerOf('javascript')
  const text = chunked(`const s = \`${'never closed\n'.repeat(10_000)}`)
  const coloured = new ColouredText(still)
  let taken = 0
  finish(coloured, text, (code) => {
    taken += code.length
    return colour(code)
  })
  expect(taken).toBeLessThan(200_000)
  expect(coloured.pieces(text).length).toBeLessThan(text.full.length / 2)
})

test('a piece on which the grammar takes its time ends the colouring of the block', async () => {
  const colour = await colourerOf('javascript')
  let time = 0
  const coloured = new ColouredText(() => (time += 100))
  let calls = 0
  finish(coloured, chunked(lines(1_000)), (code) => {
    calls++
    return colour(code)
  })
  expect(calls).toBe(1)
})
