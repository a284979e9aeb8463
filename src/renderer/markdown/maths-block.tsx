import type { ReactNode } from 'react'
import { Maths } from '../maths/maths.tsx'
import { useChrome } from './markdown-labels.ts'
import type { MathNode } from './maths-tree.ts'

/** A formula on its own, in a box that scrolls sideways; one whose end is missing is shown as it stands. */
export function MathsBlock({ formula, end }: { formula: MathNode; end: ReactNode }) {
  const { labels } = useChrome()
  if (!formula.closed) {
    return (
      <p className="md-literal">
        {formula.source}
        {end}
      </p>
    )
  }
  return (
    <div className="md-maths">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls; this is a box that scrolls */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className="md-maths-box" role="group" aria-label={labels.formula} tabIndex={0}>
        <Maths tex={formula.value} source={formula.source} display />
      </div>
      {formula.after !== '' && <span>{formula.after}</span>}
      {end}
    </div>
  )
}
