import { useEffect, useRef } from 'react'
import type { AnswerView } from '../../core/contract/views.ts'
import { useSotto, useWindow } from '../app/sotto-window.tsx'
import {
  askWithLargerContext,
  askWithoutThinking,
  askWithSmallerContext,
  beginEdit,
  smallerModel,
} from './answer-otherwise.ts'
import { answerQuestion, continueAnswer } from './chat-actions.ts'
import type { ErrorHandlers, Subjects } from './error-row.tsx'

/** The next steps of a failed answer, and what they are about where the error does not say. */
export function useAnswerHandlers(answer: AnswerView): { handlers: ErrorHandlers; subjects: Subjects } {
  const sotto = useSotto()
  const smaller = useWindow((state) => smallerModel(state.models, answer.model))
  const askModel = (model: string): void => {
    sotto.store.getState().pickModel(model)
    void answerQuestion(sotto, answer.question, model)
  }
  const handlers: ErrorHandlers = {
    retry: () => void answerQuestion(sotto, answer.question),
    ...(answer.text === '' ? {} : { continue: () => void continueAnswer(sotto, answer) }),
    'start-service': () => void sotto.request('service.start', {}),
    'choose-model': () => sotto.store.getState().showPicker(true),
    'use-nearest': askModel,
    'pull-model': (model) => void sotto.request('models.pull', { model }),
    ...(smaller === null ? {} : { 'smaller-model': askModel }),
    'smaller-context': () => void askWithSmallerContext(sotto, answer),
    'larger-context': () => void askWithLargerContext(sotto, answer),
    'without-thinking': () => void askWithoutThinking(sotto, answer),
    'edit-question': () => beginEdit(sotto, answer.question),
  }
  return { handlers, subjects: smaller === null ? {} : { 'smaller-model': smaller } }
}

/** A question that found no service is answered once it runs, as its row says. */
export function useAnswerWhenServiceRuns(answer: AnswerView, last: boolean): void {
  const sotto = useSotto()
  const running = useWindow((state) => state.app?.service.state === 'running')
  const sawItDown = useRef(false)
  const waits = last && answer.error?.code === 'service.not-running'
  useEffect(() => {
    if (!waits) return
    if (!running) sawItDown.current = true
    else if (sawItDown.current) {
      sawItDown.current = false
      if (answer.text === '') void answerQuestion(sotto, answer.question, answer.model)
      else void continueAnswer(sotto, answer)
    }
  }, [waits, running, answer, sotto])
}
