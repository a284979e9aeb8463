/** One text with placeholders for what was found in it, a piece at a time; what was hidden is counted, never shown. */
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { detect } from '../src/core/privacy/detect/detect.ts'
import type { EntityType } from '../src/core/privacy/detect/entity-type.ts'
import { ConversationVault } from '../src/core/privacy/redact/conversation-vault.ts'
import { redact } from '../src/core/privacy/redact/redact.ts'
import { readArguments } from './arguments.ts'
import { type TextPiece, TextPieces } from './text-pieces.ts'

const read = readArguments(process.argv.slice(2))
if (typeof read === 'string') leave(2, `${read} npm run --silent redact -- FILE`)
const { file, options } = read
process.stdout.on('error', () => process.exit(0))

const vault = new ConversationVault()
const counts = new Map<EntityType, { places: number; values: Set<string> }>()
const pieces = new TextPieces((text) => detect(text, options))
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const input = file === '-' ? process.stdin : createReadStream(file)
try {
  for await (const bytes of input) for (const piece of pieces.add(decoded(bytes))) await write(piece)
} catch (error) {
  leave(1, `${named(file)} could not be read: ${error instanceof Error ? error.message : String(error)}`)
}
for (const piece of pieces.add(decoded(null))) await write(piece)
for (const piece of pieces.end()) await write(piece)
process.stderr.write(summary())

/** The next of the text; with null, what the last bytes leave. */
function decoded(bytes: Buffer | null): string {
  try {
    return bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true })
  } catch {
    leave(1, `${named(file)} is not text in UTF-8.`)
  }
}

async function write({ text, findings }: TextPiece): Promise<void> {
  const redaction = redact(text, findings, vault)
  for (const piece of redaction.pieces) {
    if (piece.kind !== 'replaced') continue
    const count = counts.get(piece.type) ?? { places: 0, values: new Set() }
    count.places++
    count.values.add(piece.token)
    counts.set(piece.type, count)
  }
  if (!process.stdout.write(redaction.text)) await once(process.stdout, 'drain')
}

function summary(): string {
  if (counts.size === 0) return 'Nothing was found.\n'
  const rows = [...counts].sort(([, one], [, other]) => other.places - one.places)
  const width = Math.max(...rows.map(([type]) => type.length))
  const lines = rows.map(
    ([type, { places, values }]) => `  ${type.padEnd(width)}  ${places}, ${values.size} different`,
  )
  return `Hidden:\n${lines.join('\n')}\n`
}

function named(name: string | undefined): string {
  return name === '-' || name === undefined ? 'Standard input' : name
}

function leave(code: number, sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(code)
}
