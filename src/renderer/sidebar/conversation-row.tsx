import { Pencil, Trash2 } from 'lucide-react'
import { type KeyboardEvent, memo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ConversationView } from '../../core/contract/views.ts'
import { IconButton } from '../app/button.tsx'
import { Icon } from '../app/icon.tsx'
import { useSotto, useText, useWindow } from '../app/sotto-window.tsx'
import { Padlock } from '../bar/padlock.tsx'
import { openConversation } from '../chat/chat-actions.ts'
import { deleteConversation } from './conversation-actions.ts'
import { ConversationTitleField } from './conversation-title-field.tsx'

/**
 * A conversation in the list. Its two acts are keys of the row (F2, Delete) and, for the pointer, buttons at its
 * end, which are no stops of their own on the way through a long list.
 */
export const ConversationRow = memo(function ConversationRow({
  conversation,
}: {
  conversation: ConversationView
}) {
  const text = useText()
  const sotto = useSotto()
  const row = useRef<HTMLButtonElement>(null)
  const [renaming, setRenaming] = useState(false)
  const isOpen = useWindow((state) => state.conversation === conversation.id)
  const selected = useWindow((state) => !state.settingsOpen) && isOpen
  const showSettings = useWindow((state) => state.showSettings)
  const closeSidebarOver = useWindow((state) => state.closeSidebarOver)
  const title = conversation.title === '' ? text.sidebar.newChat : conversation.title

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'F2' && event.key !== 'Delete') return
    event.preventDefault()
    if (event.key === 'F2') setRenaming(true)
    else void deleteConversation(sotto, conversation)
  }
  if (renaming) {
    return (
      <li>
        <ConversationTitleField
          conversation={conversation}
          onClose={() => {
            flushSync(() => setRenaming(false))
            row.current?.focus()
          }}
        />
      </li>
    )
  }
  return (
    <li className="conversation-row relative">
      <button
        ref={row}
        type="button"
        aria-current={selected ? 'page' : undefined}
        aria-label={title}
        aria-keyshortcuts="F2 Delete"
        aria-description={
          conversation.answering ? `${text.bar.local}, ${text.sidebar.answering}` : text.bar.local
        }
        title={title}
        onClick={() => {
          closeSidebarOver()
          showSettings(false)
          if (!isOpen) openConversation(sotto, conversation.id)
        }}
        onKeyDown={onKeyDown}
        className={`flex min-h-[30px] w-full items-center gap-2 rounded-control px-2 ${selected ? 'bg-selected font-strong shadow-row' : 'hover:bg-hover'}`}
      >
        <Padlock size={14} className="text-local" />
        <span dir="auto" className="truncate [unicode-bidi:isolate]">
          {title}
        </span>
        {conversation.answering && <span className="caret ml-auto flex-none" />}
      </button>
      <span className="row-actions absolute inset-y-0 right-1 items-center">
        <IconButton small tabIndex={-1} label={text.history.rename} onClick={() => setRenaming(true)}>
          <Icon of={Pencil} size={14} />
        </IconButton>
        <IconButton
          small
          tabIndex={-1}
          label={text.history.delete}
          onClick={() => void deleteConversation(sotto, conversation)}
        >
          <Icon of={Trash2} size={14} />
        </IconButton>
      </span>
    </li>
  )
})
