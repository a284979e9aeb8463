import { failure, type Result, success } from '../../contract/result.ts'
import type { Language } from '../../text/catalogue.ts'
import type { Opinion } from './opinion.ts'
import { answerFormat, readOpinions } from './opinion-answer.ts'
import { opinionPrompt } from './opinion-prompt.ts'

/** One question to a local model: its whole answer as text, held to a JSON schema. */
export type Complete = (request: {
  readonly prompt: string
  readonly format: Readonly<Record<string, unknown>>
}) => Promise<Result<string>>

/** What a small model reads with care, and how much of it is read twice so that no name is cut. UTF-16 units. */
const pieceLength = 2_000
const overlap = 100
/** A longer text would keep a person waiting for minutes. */
export const longestText = 32_000

/**
 * Asks a local model what else identifies someone in `text`, a piece after another. A failure of any piece is the
 * failure of the whole: half an opinion would look like a whole one.
 */
export async function askLocalModel(
  text: string,
  language: Language,
  complete: Complete,
): Promise<Result<readonly Opinion[]>> {
  if (text.length > longestText) {
    return failure({ code: 'input.too-long', characters: text.length, limit: longestText })
  }
  const opinions: Opinion[] = []
  for (const piece of piecesOf(text)) {
    const answer = await complete({ prompt: opinionPrompt(piece, language), format: answerFormat })
    if (!answer.ok) return answer
    const read = readOpinions(answer.value)
    if (!read.ok) return read
    opinions.push(...read.value)
  }
  return success(opinions)
}

function* piecesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + pieceLength)
    if (to < text.length) {
      const line = text.lastIndexOf('\n', to) + 1
      if (line > from + pieceLength / 2) to = line
    }
    const piece = text.slice(from, to)
    if (piece.trim() !== '') yield piece
    from = to === text.length ? to : Math.max(from + 1, to - overlap)
  }
}
