import { FileText, X } from 'lucide-react'
import { IconButton } from '../app/button.tsx'
import { Icon } from '../app/icon.tsx'
import { useText } from '../app/sotto-window.tsx'
import { Padlock } from '../bar/padlock.tsx'

/** A long pasted text, held beside the field and sent after what is typed. */
export function HeldText({ characters, onRemove }: { characters: number; onRemove: () => void }) {
  const text = useText()
  if (characters === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields; this is one text and its removal.
    <div
      role="group"
      aria-label={text.composer.held(characters)}
      className="mb-2 inline-flex h-[34px] items-center gap-2 rounded-[9px] border border-line bg-sunken pr-1 pl-2 text-meta"
    >
      <Icon of={FileText} className="text-ink-2" />
      <span>{text.composer.held(characters)}</span>
      <Padlock size={12} className="text-local" />
      <IconButton small label={text.composer.removeHeld} onClick={onRemove}>
        <Icon of={X} size={12} />
      </IconButton>
    </div>
  )
}
