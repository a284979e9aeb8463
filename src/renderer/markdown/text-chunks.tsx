import { memo, type ReactNode } from 'react'
import type { ChunkedText } from './chunked-text.ts'

/** One piece of a long text. Copied from a selection, its line end and the box's own are one. */
const Chunk = memo(function Chunk({ text, end }: { text: string; end: ReactNode }) {
  return (
    <div className="md-chunk">
      {text}
      {end}
    </div>
  )
})

/** A long text in boxes of their own, so that what is added lays out only the last one. */
export function TextChunks({ text, end }: { text: ChunkedText; end: ReactNode }) {
  return (
    <>
      {text.full.map((chunk, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces are only ever added behind
        <Chunk key={index} text={chunk} end={null} />
      ))}
      <Chunk key={text.full.length} text={text.last} end={end} />
    </>
  )
}
