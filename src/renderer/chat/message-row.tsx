import { memo } from 'react'
import type { PathMessage } from '../../core/contract/views.ts'
import { useWindow } from '../app/sotto-window.tsx'
import { Answer } from './answer.tsx'
import { Question } from './question.tsx'

/** What a message is taken to be high before it was measured. Pixels. */
export const guessedHeight: Readonly<Record<PathMessage['role'], number>> = { user: 64, assistant: 260 }

/** One message of the path; while it is being read, a blank of about its height. */
export const MessageRow = memo(function MessageRow({ id, role, last }: PathMessage & { last: boolean }) {
  const message = useWindow((state) => state.messages.get(id))
  if (message === undefined) return <div style={{ height: guessedHeight[role] }} />
  return message.role === 'user' ? (
    <Question question={message} last={last} />
  ) : (
    <Answer answer={message} last={last} />
  )
})
