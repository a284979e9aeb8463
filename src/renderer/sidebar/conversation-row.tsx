import { memo } from 'react'
import type { ConversationView } from '../../core/contract/views.ts'
import { useSotto, useText, useWindow } from '../app/sotto-window.tsx'
import { Padlock } from '../bar/padlock.tsx'
import { openConversation } from '../chat/chat-actions.ts'

export const ConversationRow = memo(function ConversationRow({
  conversation,
}: {
  conversation: ConversationView
}) {
  const text = useText()
  const sotto = useSotto()
  const selected = useWindow((state) => state.conversation === conversation.id)
  const closeSidebarOver = useWindow((state) => state.closeSidebarOver)
  const title = conversation.title === '' ? text.sidebar.newChat : conversation.title
  return (
    <li>
      <button
        type="button"
        aria-current={selected ? 'page' : undefined}
        aria-label={title}
        aria-description={
          conversation.answering ? `${text.bar.local}, ${text.sidebar.answering}` : text.bar.local
        }
        title={title}
        onClick={() => {
          closeSidebarOver()
          if (!selected) void openConversation(sotto, conversation.id)
        }}
        className={`flex h-[30px] w-full items-center gap-2 rounded-control px-2 ${selected ? 'bg-selected font-strong shadow-row' : 'hover:bg-hover'}`}
      >
        <Padlock size={14} className="text-local" />
        <span dir="auto" className="truncate [unicode-bidi:isolate]">
          {title}
        </span>
        {conversation.answering && <span className="caret ml-auto flex-none" />}
      </button>
    </li>
  )
})
