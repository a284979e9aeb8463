import { unreachable } from '../contract/unreachable.ts'
import type { AnswerView, TurnState } from '../contract/views.ts'
import type { TurnPart } from './turn-part.ts'
import { mayFollow } from './turn-state.ts'

/** The answer with one part more: main and every window that attached come to the same one. */
export function applyPart(answer: AnswerView, part: TurnPart): AnswerView {
  switch (part.type) {
    case 'sending':
      return { ...become(answer, 'sending'), context: part.context }
    case 'text-delta':
      return { ...become(answer, 'streaming'), text: answer.text + part.text }
    case 'thinking-delta':
      return { ...become(answer, 'streaming'), thinking: answer.thinking + part.text }
    case 'first-token':
      return { ...answer, figures: { ...answer.figures, firstTokenMs: part.milliseconds } }
    case 'thought':
      return { ...answer, figures: { ...answer.figures, thinkingMs: part.milliseconds } }
    case 'ended':
      return part.answer
    case 'withdrawn':
      return answer
    default:
      return unreachable(part)
  }
}

function become(answer: AnswerView, state: TurnState): AnswerView {
  return mayFollow(answer.state, state) ? { ...answer, state } : answer
}
