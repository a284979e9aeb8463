import { ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { Icon } from '../app/icon.tsx'
import { useText } from '../app/sotto-window.tsx'

/** What the model thought before it answered: folded, and never part of the answer. */
export function Thinking({ thought, underWay }: { thought: string; underWay: boolean }) {
  const text = useText()
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className="mb-0.5">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="-ml-1 inline-flex h-6 items-center gap-1.5 rounded-small px-1 text-meta text-ink-3 hover:text-ink-2"
      >
        <Icon of={ChevronRight} size={14} className={open ? 'rotate-90' : ''} />
        {underWay ? text.chat.thinking : text.chat.thoughts}
      </button>
      <div
        id={id}
        hidden={!open}
        dir="auto"
        className="said mt-1 mb-2 border-l border-line-strong pl-3 text-ui leading-prose whitespace-pre-wrap text-ink-2"
      >
        {open && thought}
      </div>
    </div>
  )
}
