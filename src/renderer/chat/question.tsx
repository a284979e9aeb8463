import { FileText } from 'lucide-react'
import { memo, useState } from 'react'
import type { QuestionView } from '../../core/contract/views.ts'
import { splitDraft } from '../../core/conversation/pasted-text.ts'
import { Button } from '../app/button.tsx'
import { Icon } from '../app/icon.tsx'
import { LongTextDialog } from '../app/later-parts.ts'
import { useLanguage, useText, useWindow } from '../app/sotto-window.tsx'
import { QuestionEditor } from '../branches/question-editor.tsx'
import { messageLanguage } from './message-language.ts'
import { QuestionActions, QuestionMarks, Unanswered } from './question-actions.tsx'

/** A pasted book is laid out piece by piece, so that one message cannot freeze the window. Characters. */
const firstPiece = 4_000
const nextPiece = 20_000

function QuestionText({ question }: { question: QuestionView }) {
  const text = useText()
  const language = useLanguage()
  const [shown, setShown] = useState(firstPiece)
  const { typed, pasted } = splitDraft(question)
  const left = typed.length - shown
  return (
    <div className="flex min-w-0 max-w-[80%] flex-col items-end gap-1">
      {typed !== '' && (
        <div
          dir="auto"
          lang={messageLanguage(typed, language)}
          className="said max-w-full rounded-[14px_14px_4px_14px] bg-sunken px-3.5 py-[9px] text-prose leading-prose whitespace-pre-wrap"
        >
          {left > 0 ? typed.slice(0, shown) : typed}
        </div>
      )}
      {left > 0 && (
        <Button look="ghost" size="small" onClick={() => setShown(shown + nextPiece)}>
          {text.chat.showMore(Math.min(nextPiece, left), left)}
        </Button>
      )}
      {pasted !== '' && <PastedText pasted={pasted} />}
    </div>
  )
}

/** What was pasted at length, which opens to be read. */
function PastedText({ pasted }: { pasted: string }) {
  const text = useText()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon of={FileText} size={14} />
        {text.composer.held(pasted.length)}
      </Button>
      {open && <LongTextDialog text={pasted} onClose={() => setOpen(false)} />}
    </>
  )
}

export const Question = memo(function Question({
  question,
  last,
}: {
  question: QuestionView
  last: boolean
}) {
  const text = useText()
  const editing = useWindow((state) => state.editing?.question === question.id)
  const edit = useWindow((state) => state.edit)
  return (
    <article aria-label={text.chat.question} className="message flex flex-col items-end gap-1 py-2.5">
      {editing ? (
        <QuestionEditor question={question} onClose={() => edit(null)} />
      ) : (
        <>
          <div className="flex w-full flex-row-reverse items-end gap-1">
            <QuestionText question={question} />
            <QuestionActions question={question} />
          </div>
          <QuestionMarks question={question} />
        </>
      )}
      {last && <Unanswered question={question} />}
    </article>
  )
})
