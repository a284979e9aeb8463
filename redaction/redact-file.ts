/** One text with placeholders for what was found in it, a piece at a time; what was hidden is counted, never shown. */
import type { EntityType } from '../src/core/privacy/detect/entity-type.ts'
import { ConversationVault } from '../src/core/privacy/redact/conversation-vault.ts'
import { redact, unbreakable } from '../src/core/privacy/redact/redact.ts'
import { command, print } from './command.ts'
import { readText } from './read-text.ts'
import { finderFor } from './second-opinion.ts'
import { type TextPiece, TextPieces } from './text-pieces.ts'

await command('npm run --silent redact -- FILE', async ({ file, options, secondOpinion }) => {
  const vault = new ConversationVault()
  const counts = new Map<EntityType, Count>()
  const pieces = new TextPieces(finderFor(options, secondOpinion), (text, findings) =>
    unbreakable(text, findings, vault),
  )
  for await (const chunk of readText(file)) {
    for (const piece of pieces.add(chunk)) await print(redacted(piece, vault, counts))
  }
  for (const piece of pieces.end()) await print(redacted(piece, vault, counts))
  process.stderr.write(summary(counts))
})

interface Count {
  places: number
  readonly values: Set<string>
}

function redacted(
  { text, findings }: TextPiece,
  vault: ConversationVault,
  counts: Map<EntityType, Count>,
): string {
  const redaction = redact(text, findings, vault)
  for (const piece of redaction.pieces) {
    if (piece.kind !== 'replaced') continue
    const count = counts.get(piece.type) ?? { places: 0, values: new Set() }
    count.places++
    count.values.add(piece.token)
    counts.set(piece.type, count)
  }
  return redaction.text
}

function summary(counts: ReadonlyMap<EntityType, Count>): string {
  if (counts.size === 0) return 'Nothing was found.\n'
  const rows = [...counts].sort(([, one], [, other]) => other.places - one.places)
  const width = Math.max(...rows.map(([type]) => type.length))
  const lines = rows.map(
    ([type, { places, values }]) => `  ${type.padEnd(width)}  ${places}, ${values.size} different`,
  )
  return `Hidden:\n${lines.join('\n')}\n`
}
