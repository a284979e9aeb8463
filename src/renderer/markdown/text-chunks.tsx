import { memo, type ReactNode } from 'react'
import type { Run } from '../highlight/colours.ts'
import type { ChunkedText } from './chunked-text.ts'

const Runs = memo(function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ colour, text }, index) =>
    colour === null ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place in the text
      <span key={index} className={`code-${colour}`}>
        {text}
      </span>
    ),
  )
})

interface ChunkProps {
  readonly text: string
  readonly runs: readonly Run[] | undefined
  readonly end: ReactNode
}

/** One piece of a long text. Copied from a selection, its line end and the box's own are one. */
const Chunk = memo(function Chunk({ text, runs, end }: ChunkProps) {
  const coloured = runs?.reduce((length, run) => length + run.text.length, 0) ?? 0
  return (
    <div className="md-chunk">
      {runs !== undefined && <Runs runs={runs} />}
      {text.slice(coloured)}
      {end}
    </div>
  )
})

interface TextChunksProps {
  readonly text: ChunkedText
  /** Runs of colour that a piece begins with, by its place. */
  readonly colours?: readonly (readonly Run[] | undefined)[]
  readonly end: ReactNode
}

/** A long text in boxes of their own, so that what is added lays out only the last one. */
export function TextChunks({ text, colours, end }: TextChunksProps) {
  return (
    <>
      {text.full.map((chunk, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces are only ever added behind
        <Chunk key={index} text={chunk} runs={colours?.[index]} end={null} />
      ))}
      <Chunk key={text.full.length} text={text.last} runs={colours?.[text.full.length]} end={end} />
    </>
  )
}
