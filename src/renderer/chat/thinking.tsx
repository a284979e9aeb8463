import { ChevronRight } from 'lucide-react'
import { memo, useId, useMemo, useState } from 'react'
import { Icon } from '../app/icon.tsx'
import { useText } from '../app/sotto-window.tsx'
import { append, chunked, emptyText, wholeText } from '../markdown/chunked-text.ts'
import { TextChunks } from '../markdown/text-chunks.tsx'

interface ThinkingProps {
  readonly thought: string
  /** Whether the model still thinks, and has not begun to answer. */
  readonly underWay: boolean
  /** How long it thought; null where that is not known. */
  readonly milliseconds: number | null
}

/** What the model thought before it answered: folded, streaming where it is open, and never part of the answer. */
export function Thinking({ thought, underWay, milliseconds }: ThinkingProps) {
  const text = useText()
  const [open, setOpen] = useState(false)
  const id = useId()
  const finished = milliseconds === null ? text.chat.thoughts : text.reading.thoughtFor(milliseconds)
  return (
    <div className="mb-0.5">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="-ml-1 inline-flex min-h-6 items-center gap-1.5 rounded-small px-1 text-meta text-ink-3 hover:text-ink-2"
      >
        <Icon of={ChevronRight} size={14} className={open ? 'rotate-90' : ''} />
        {underWay ? text.chat.thinking : finished}
      </button>
      <div
        id={id}
        hidden={!open}
        dir="auto"
        className="said mt-1 mb-2 border-l border-line-strong pl-3 text-ui leading-prose whitespace-pre-wrap text-ink-2"
      >
        {open && <Thought text={thought} underWay={underWay} />}
      </div>
    </div>
  )
}

/** A thought may be as long as a book: what is there stays as it is while more comes. */
const Thought = memo(function Thought({ text, underWay }: { text: string; underWay: boolean }) {
  const [growing] = useState(() => ({ chunks: emptyText }))
  const chunks = useMemo(() => {
    const known = growing.chunks
    const length = wholeText(known).length
    const shown = text.trimEnd()
    growing.chunks =
      length <= shown.length && shown.startsWith(wholeText(known))
        ? append(known, shown.slice(length))
        : chunked(shown)
    return growing.chunks
  }, [text, growing])
  return (
    <TextChunks text={chunks} end={underWay ? <span className="caret ml-1" aria-hidden="true" /> : null} />
  )
})
