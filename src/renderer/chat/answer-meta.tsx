import type { AnswerView, Place } from '../../core/contract/views.ts'
import type { Catalogue } from '../../core/text/catalogue.ts'
import { useText } from '../app/sotto-window.tsx'
import { isUnderWay } from './turn-progress.ts'

/**
 * Where an answer ran. Tokens that come in have passed the gate, which knows no other place than this
 * device; before the first one nothing is claimed.
 */
export function placeOf(answer: AnswerView): Place | null {
  return answer.ranOn ?? (answer.state === 'streaming' ? 'local' : null)
}

function ending(answer: AnswerView, text: Catalogue): string | null {
  if (answer.cutByLength) return text.chat.cutByLength
  if (answer.state === 'stopped') return text.chat.stopped
  if (answer.state === 'interrupted') return text.chat.interrupted
  return null
}

function amount({ figures }: AnswerView, text: Catalogue): string | null {
  if (figures.outputTokens === null) return null
  return figures.promptTokens === null
    ? text.figures.outputTokens(figures.outputTokens)
    : text.figures.tokens(figures.promptTokens, figures.outputTokens)
}

/** The figures of an answer in the order they are read; null ones were not given by the service. */
function facts(answer: AnswerView, text: Catalogue): readonly string[] {
  const { firstTokenMs, tokensPerSecond } = answer.figures
  const underWay = isUnderWay(answer)
  return [
    answer.model,
    firstTokenMs === null ? null : text.figures.firstToken(firstTokenMs),
    tokensPerSecond === null ? null : text.figures.rate(tokensPerSecond),
    underWay && answer.text !== '' ? text.figures.written(answer.text.length) : amount(answer, text),
    answer.state === 'done' && answer.ranOn === 'local' ? text.figures.free : null,
  ].filter((fact) => fact !== null)
}

export function AnswerMeta({ answer }: { answer: AnswerView }) {
  const text = useText()
  const place = placeOf(answer)
  const end = ending(answer, text)
  return (
    <p className="meta flex min-w-0 flex-wrap items-center text-meta leading-[1.67] text-ink-3 tabular-nums">
      {end !== null && <span className="font-strong text-ink-2">{end}</span>}
      {place !== null && (
        <span className={`font-strong ${place === 'local' ? 'text-local' : 'text-cloud'}`}>
          {text.figures[place]}
        </span>
      )}
      {facts(answer, text).map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  )
}
