import { type KeyboardEvent, useId } from 'react'
import { type ThinkingLevel, takenLevel } from '../../core/settings/thinking.ts'
import { useText } from '../app/sotto-window.tsx'
import type { FieldProperties } from './parameter-row.tsx'

/** While no model can be asked, what most of them take. */
const usualLevels: readonly ThinkingLevel[] = ['off', 'on']

/** The levels that the model takes, all in sight. Backspace or Delete takes the value of this scope away. */
export function LevelField({ label, describedBy, values, details, isSetHere, onWrite }: FieldProperties) {
  const text = useText().parameters
  const name = useId()
  const levels = details?.thinking ?? usualLevels
  const set = values.thinking
  const taken = set === undefined ? null : takenLevel(set, levels)
  if (levels.length === 0) return <span className="text-meta text-ink-3">{text.cannotThink}</span>

  function onKeyDown(event: KeyboardEvent): void {
    if (!isSetHere || (event.key !== 'Backspace' && event.key !== 'Delete')) return
    event.preventDefault()
    void onWrite({ thinking: null })
  }

  return (
    <div className="flex flex-col items-end gap-1">
      <div
        role="radiogroup"
        aria-label={label}
        aria-describedby={describedBy}
        onKeyDown={onKeyDown}
        className="flex rounded-control bg-sunken p-0.5"
      >
        {levels.map((level) => (
          <label
            key={level}
            className="rounded-small px-2.5 py-1 text-meta whitespace-nowrap text-ink-2 has-checked:bg-selected has-checked:font-strong has-checked:text-ink-1 has-checked:shadow-row has-focus-visible:outline-2 has-focus-visible:outline-ink-1"
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              checked={level === taken}
              onChange={() => void onWrite({ thinking: level })}
            />
            {text.levels[level]}
          </label>
        ))}
      </div>
      {set !== undefined && taken !== set && (
        <span className="text-meta text-ink-3">
          {taken === null ? text.cannotStopThinking : text.takesInstead(text.levels[taken])}
        </span>
      )}
    </div>
  )
}
