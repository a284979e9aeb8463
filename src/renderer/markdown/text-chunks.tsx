import { memo, type ReactNode } from 'react'
import type { ChunkedText } from './chunked-text.ts'

/** One piece of a long text. The line end that parts it from the next one is the box's own. */
const Chunk = memo(function Chunk({ text, end }: { text: string; end: ReactNode }) {
  return (
    <div className="md-chunk">
      {text.endsWith('\n') ? text.slice(0, -1) : text}
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
