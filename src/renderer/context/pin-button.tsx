import { Pin, PinOff } from 'lucide-react'
import type { MessageView } from '../../core/contract/views.ts'
import { IconButton } from '../app/button.tsx'
import { Icon } from '../app/icon.tsx'
import { type SottoWindow, useSotto, useText } from '../app/sotto-window.tsx'

async function pin({ request, store }: SottoWindow, message: MessageView): Promise<void> {
  const pinned = !message.pinned
  const done = await request('message.pin', { message: message.id, pinned })
  if (!done.ok) return store.getState().setSendError(done.error)
  const shown = store.getState().messages.get(message.id)
  if (shown !== undefined) store.getState().addMessages([{ ...shown, pinned }])
}

/** Has a message always go to the model, or no longer. */
export function PinButton({ message }: { message: MessageView }) {
  const text = useText()
  const sotto = useSotto()
  return (
    <IconButton
      small
      label={message.pinned ? text.context.unpin : text.context.pin}
      onClick={() => void pin(sotto, message)}
    >
      <Icon of={message.pinned ? PinOff : Pin} size={14} />
    </IconButton>
  )
}

/** Stays where the acts go away, so that a pinned message is known as one. */
export function PinnedMark({ message }: { message: MessageView }) {
  const text = useText()
  if (!message.pinned) return null
  return (
    <span role="img" aria-label={text.context.pinned} title={text.context.pinned} className="flex text-ink-3">
      <Icon of={Pin} size={12} />
    </span>
  )
}
