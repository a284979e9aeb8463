import { memo, useCallback, useMemo, useSyncExternalStore } from 'react'
import type { AnswerView } from '../../core/contract/views.ts'
import { useSotto, useText } from '../app/sotto-window.tsx'
import { BranchSwitcher } from '../branches/branch-switcher.tsx'
import { ContextNote } from '../context/context-note.tsx'
import { PinnedMark } from '../context/pin-button.tsx'
import { Markdown } from '../markdown/markdown.tsx'
import { Outline } from '../outline/outline.tsx'
import { AnswerActions } from './answer-actions.tsx'
import { AnswerMeta, placeOf } from './answer-meta.tsx'
import { ErrorRow } from './error-row.tsx'
import { beginningOf, messageLanguage } from './message-language.ts'
import { RanOn } from './ran-on.tsx'
import { Thinking } from './thinking.tsx'
import { isUnderWay } from './turn-progress.ts'
import { useAnswerHandlers, useAnswerWhenServiceRuns } from './use-answer-handlers.ts'

/** The running answer while it runs, else the row as it is in the list. */
function useShownAnswer(answer: AnswerView): AnswerView {
  const { live } = useSotto()
  const { turn } = answer
  const subscribe = useCallback((listener: () => void) => live.subscribe(turn, listener), [live, turn])
  return useSyncExternalStore(subscribe, () => live.shown(turn)) ?? answer
}

function AnswerText({ answer }: { answer: AnswerView }) {
  const { request } = useSotto()
  const text = useText()
  const beginning = beginningOf(answer.text)
  const language = useMemo(() => messageLanguage(beginning, text.language), [beginning, text.language])
  return (
    <div dir="auto" lang={language} className="said">
      <Markdown
        text={answer.text}
        streaming={isUnderWay(answer)}
        labels={text.markdown}
        onCopy={(copied) => void request('clipboard.write', { text: copied })}
      />
    </div>
  )
}

export const Answer = memo(function Answer({ answer: row, last }: { answer: AnswerView; last: boolean }) {
  const text = useText()
  const answer = useShownAnswer(row)
  const underWay = isUnderWay(answer)
  const { handlers, subjects } = useAnswerHandlers(answer)
  useAnswerWhenServiceRuns(answer, last)
  return (
    <article
      aria-label={text.chat.answer}
      aria-busy={underWay || undefined}
      className="message relative py-2.5 pl-[34px]"
    >
      <RanOn place={placeOf(answer)} />
      <ContextNote answer={answer} />
      {answer.thinking !== '' && (
        <Thinking
          thought={answer.thinking}
          underWay={underWay && answer.text === ''}
          milliseconds={answer.figures.thinkingMs}
        />
      )}
      {!underWay && <Outline text={answer.text} />}
      {answer.text !== '' && <AnswerText answer={answer} />}
      {underWay && answer.text === '' && answer.thinking === '' && (
        <p className="appears-late flex items-center gap-2 text-ui leading-[2] text-ink-3">
          <span className="caret" />
          {text.chat.waiting}
        </p>
      )}
      {answer.error !== null && (
        <ErrorRow error={answer.error} handlers={last ? handlers : {}} subjects={subjects} />
      )}
      <div className="mt-1.5 flex items-start gap-2">
        <BranchSwitcher message={answer.id} />
        <PinnedMark message={row} />
        <AnswerMeta answer={answer} />
        {!underWay && <AnswerActions answer={answer} last={last} />}
      </div>
    </article>
  )
})
