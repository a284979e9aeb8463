/** Findings for each line of a JSONL file, a line at a time, so that memory stays flat however long the file is. */
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { detect } from '../src/core/privacy/detect/detect.ts'
import { reasonText } from '../src/core/text/reason.ts'
import { readArguments } from './arguments.ts'

const read = readArguments(process.argv.slice(2))
if (typeof read === 'string') {
  process.stderr.write(`${read} npm run --silent detect -- FILE.jsonl\n`)
  process.exit(2)
}
const { file, options } = read
const input = file === '-' ? process.stdin : createReadStream(file)
input.on('error', (error: Error) => {
  process.stderr.write(`${file} could not be read: ${error.message}\n`)
  process.exit(1)
})
process.stdout.on('error', () => process.exit(0))

let number = 0
for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++
  if (line.trim() === '') continue
  const text = textOf(line)
  if (text === null) {
    process.stderr.write(`Line ${number} of ${file} is not a JSON object with a "text".\n`)
    process.exit(1)
  }
  const spans = detect(text, options).map(({ start, end, type, score, evidence }) => ({
    start,
    end,
    type,
    score,
    reason: reasonText(evidence, 'en'),
  }))
  if (!process.stdout.write(`${JSON.stringify({ spans })}\n`)) await once(process.stdout, 'drain')
}

function textOf(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || !('text' in value)) return null
    return typeof value.text === 'string' ? value.text : null
  } catch {
    return null
  }
}
