import { FileText, X } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../app/button.tsx'
import { Icon } from '../app/icon.tsx'
import { LongTextDialog } from '../app/later-parts.ts'
import { useText } from '../app/sotto-window.tsx'
import { Padlock } from '../bar/padlock.tsx'

/** A long pasted text, held beside the field and sent after what is typed. It opens to be read and changed. */
export function HeldText({
  characters,
  read,
  onChange,
}: {
  characters: number
  read: () => string
  /** Empty: it is taken away. */
  onChange: (text: string) => void
}) {
  const text = useText()
  const [open, setOpen] = useState(false)
  if (characters === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields; this is one text and its removal.
    <div
      role="group"
      aria-label={text.composer.held(characters)}
      className="mb-2 inline-flex min-h-[34px] items-center gap-1 rounded-[9px] border border-line bg-sunken px-1 text-meta"
    >
      <button
        type="button"
        aria-label={text.composer.openHeld}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="flex min-h-6 items-center gap-2 rounded-small px-1 hover:bg-hover"
      >
        <Icon of={FileText} className="text-ink-2" />
        <span>{text.composer.held(characters)}</span>
        <Padlock size={12} className="text-local" />
      </button>
      <IconButton small label={text.composer.removeHeld} onClick={() => onChange('')}>
        <Icon of={X} size={12} />
      </IconButton>
      {open && <LongTextDialog text={read()} onClose={() => setOpen(false)} onChange={onChange} />}
    </div>
  )
}
