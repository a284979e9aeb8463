import { RefreshCw, Trash2 } from 'lucide-react'
import type { AnswerView } from '../../core/contract/views.ts'
import { Button, IconButton } from '../app/button.tsx'
import { Icon } from '../app/icon.tsx'
import { useSotto, useText } from '../app/sotto-window.tsx'
import { deleteMessage } from '../branches/branch-actions.ts'
import { PinButton } from '../context/pin-button.tsx'
import { CopyMenu } from '../copy/copy-menu.tsx'
import { answerQuestion, continueAnswer } from './chat-actions.ts'
import { CopyButton } from './copy-button.tsx'

/** The acts at the end of an answer; going on stands on the last one alone. */
export function AnswerActions({ answer, last }: { answer: AnswerView; last: boolean }) {
  const text = useText()
  const sotto = useSotto()
  const canContinue =
    answer.text !== '' && (answer.state === 'stopped' || answer.state === 'interrupted' || answer.cutByLength)
  return (
    <span data-always={last || undefined} className="actions -mt-0.5 ml-auto flex flex-none items-center">
      {answer.text !== '' && <CopyButton label={text.chat.copyAnswer} text={answer.text} />}
      {answer.text !== '' && <CopyMenu markdown={answer.text} />}
      {answer.error === null && (
        <IconButton small label={text.chat.retry} onClick={() => void answerQuestion(sotto, answer.question)}>
          <Icon of={RefreshCw} size={14} />
        </IconButton>
      )}
      <PinButton message={answer} />
      <IconButton small label={text.branches.delete} onClick={() => void deleteMessage(sotto, answer.id)}>
        <Icon of={Trash2} size={14} />
      </IconButton>
      {last && canContinue && answer.error === null && (
        <Button size="small" className="ml-1.5" onClick={() => void continueAnswer(sotto, answer)}>
          {text.chat.continue}
        </Button>
      )}
    </span>
  )
}
