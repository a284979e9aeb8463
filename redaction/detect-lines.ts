/** Findings for each line of a JSONL file, a line at a time, so that memory stays flat however long the file is. */
import { reasonText } from '../src/core/text/reason.ts'
import { command, print } from './command.ts'
import { linesOf } from './lines.ts'
import { named, readText, Unreadable } from './read-text.ts'
import { finderFor } from './second-opinion.ts'

await command('npm run --silent detect -- FILE.jsonl', async ({ file, options, secondOpinion }) => {
  const find = finderFor(options, secondOpinion)
  let number = 0
  for await (const line of linesOf(readText(file))) {
    number++
    if (line.trim() === '') continue
    const text = textOf(line)
    if (text === null)
      throw new Unreadable(`${named(file)}, line ${number}: not a JSON object with a "text".`)
    const spans = find(text).map(({ start, end, type, score, evidence }) => ({
      start,
      end,
      type,
      score,
      reason: reasonText(evidence, 'en'),
    }))
    await print(`${JSON.stringify({ spans })}\n`)
  }
})

function textOf(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || !('text' in value)) return null
    return typeof value.text === 'string' ? value.text : null
  } catch {
    return null
  }
}
