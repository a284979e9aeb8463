import { Pencil, Trash2 } from 'lucide-react'
import type { QuestionView } from '../../core/contract/views.ts'
import { splitDraft } from '../../core/conversation/pasted-text.ts'
import { Button, IconButton } from '../app/button.tsx'
import { Icon } from '../app/icon.tsx'
import { useSotto, useText, useWindow } from '../app/sotto-window.tsx'
import { deleteMessage } from '../branches/branch-actions.ts'
import { BranchSwitcher } from '../branches/branch-switcher.tsx'
import { PinButton, PinnedMark } from '../context/pin-button.tsx'
import { answerQuestion } from './chat-actions.ts'
import { answerUnderWay } from './chat-slice.ts'
import { CopyButton } from './copy-button.tsx'

/** The acts beside a question. */
export function QuestionActions({ question }: { question: QuestionView }) {
  const text = useText()
  const sotto = useSotto()
  const edit = useWindow((state) => state.edit)
  const busy = useWindow((state) => answerUnderWay(state) !== null)
  return (
    <span className="actions flex flex-none items-center pb-1.5">
      <CopyButton label={text.branches.copyQuestion} text={question.text} />
      {!busy && (
        <IconButton
          small
          label={text.branches.edit}
          onClick={() => edit({ question: question.id, text: splitDraft(question).typed })}
        >
          <Icon of={Pencil} size={14} />
        </IconButton>
      )}
      <PinButton message={question} />
      <IconButton small label={text.branches.delete} onClick={() => void deleteMessage(sotto, question.id)}>
        <Icon of={Trash2} size={14} />
      </IconButton>
    </span>
  )
}

/** What is to be known of a question, and its other versions. */
export function QuestionMarks({ question }: { question: QuestionView }) {
  return (
    <div className="flex items-center gap-1 empty:hidden">
      <PinnedMark message={question} />
      <BranchSwitcher message={question.id} />
    </div>
  )
}

/** A question whose answers were all deleted. */
export function Unanswered({ question }: { question: QuestionView }) {
  const text = useText()
  const sotto = useSotto()
  return (
    <p className="flex items-center gap-2 text-meta text-ink-3">
      {text.branches.unanswered}
      <Button size="small" onClick={() => void answerQuestion(sotto, question.id)}>
        {text.branches.answer}
      </Button>
    </p>
  )
}
