import { useText, useWindow } from '../app/sotto-window.tsx'
import { chosenModel } from '../models/model-choice.ts'

/** The key that acts now, or, after a press that could not be taken, why. */
export function SendHint({ underWay, keys }: { underWay: boolean; keys: string }) {
  const text = useText()
  const hint = useWindow((state) => state.sendHint)
  const noModel = useWindow((state) => state.models !== null && chosenModel(state) === null)
  const said = hint === 'empty' ? text.composer.emptyHint : hint === 'busy' ? text.composer.busyHint : null
  const standing = underWay
    ? text.composer.stopHint
    : noModel
      ? text.composer.noModelHint
      : text.composer.sendHint(keys)
  return (
    <span className="mr-1.5 text-right text-meta text-ink-3">
      <span role="status">{said}</span>
      {said === null && standing}
    </span>
  )
}
