import { Check, Copy, RefreshCw } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { AnswerView } from '../../core/contract/views.ts'
import { Button, IconButton } from '../app/button.tsx'
import { Icon } from '../app/icon.tsx'
import { useSotto, useText } from '../app/sotto-window.tsx'
import { copiedShownFor } from '../markdown/use-copied.ts'
import { continueAnswer, retryAnswer } from './chat-actions.ts'

/** Copies through main; the page itself never writes the clipboard. */
function CopyAnswer({ answer }: { answer: AnswerView }) {
  const text = useText()
  const { request } = useSotto()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), copiedShownFor)
    return () => clearTimeout(timer)
  }, [copied])
  return (
    <IconButton
      small
      label={text.chat.copyAnswer}
      onClick={() =>
        void request('clipboard.write', { text: answer.text }).then((written) => setCopied(written.ok))
      }
    >
      <Icon of={copied ? Check : Copy} size={14} />
      {copied && (
        <span role="status" className="sr-only">
          {text.chat.copied}
        </span>
      )}
    </IconButton>
  )
}

/** The acts at the end of an answer. Those that make a sibling stand on the last answer alone. */
export function AnswerActions({ answer, last }: { answer: AnswerView; last: boolean }) {
  const text = useText()
  const sotto = useSotto()
  const canContinue =
    answer.text !== '' && (answer.state === 'stopped' || answer.state === 'interrupted' || answer.cutByLength)
  return (
    <span data-always={last || undefined} className="actions -mt-0.5 ml-auto flex flex-none items-center">
      {answer.text !== '' && <CopyAnswer answer={answer} />}
      {last && answer.error === null && (
        <IconButton small label={text.chat.retry} onClick={() => void retryAnswer(sotto, answer)}>
          <Icon of={RefreshCw} size={14} />
        </IconButton>
      )}
      {last && canContinue && answer.error === null && (
        <Button size="small" className="ml-1.5" onClick={() => void continueAnswer(sotto, answer)}>
          {text.chat.continue}
        </Button>
      )}
    </span>
  )
}
