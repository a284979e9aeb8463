import { ArrowUp, Square } from 'lucide-react'
import { Icon } from '../app/icon.tsx'
import { useSotto, useText } from '../app/sotto-window.tsx'
import { stopAnswer } from '../chat/chat-actions.ts'

/** Sends, or stops the answer that is under way. */
export function SendButton({ underWay, onSend }: { underWay: boolean; onSend: () => void }) {
  const text = useText()
  const sotto = useSotto()
  const name = underWay ? text.composer.stop : text.composer.send
  const look = underWay
    ? 'bg-ink-solid text-on-ink'
    : 'send-local bg-local-solid text-on-local hover:bg-local-solid-hover'
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      onClick={underWay ? () => stopAnswer(sotto) : onSend}
      className={`grid size-8 flex-none place-items-center rounded-card ${look}`}
    >
      {underWay ? (
        <Square size={10} fill="currentColor" aria-hidden="true" />
      ) : (
        <Icon of={ArrowUp} size={18} />
      )}
    </button>
  )
}
