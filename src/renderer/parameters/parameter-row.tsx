import { RotateCcw } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import type { Result } from '../../core/contract/result.ts'
import type { ModelDetails } from '../../core/models/model-details.ts'
import {
  type NumberParameter,
  numberRanges,
  type ParameterName,
} from '../../core/settings/parameter-ranges.ts'
import type { ParametersPatch, ParameterValues } from '../../core/settings/parameters.ts'
import type { ParameterScope } from '../../core/settings/resolve-parameters.ts'
import { IconButton } from '../app/button.tsx'
import { Icon } from '../app/icon.tsx'
import { useText } from '../app/sotto-window.tsx'
import { LevelField } from './level-field.tsx'
import { NumberField } from './number-field.tsx'
import { PromptField } from './prompt-field.tsx'

/** What a field needs of its row. */
export interface FieldProperties {
  readonly label: string
  /** Ids of what is said about the value. */
  readonly describedBy: string
  readonly values: ParameterValues
  readonly details: ModelDetails | null
  readonly isSetHere: boolean
  readonly isInvalid: boolean
  /** Null takes the value of this scope away. The field shows what holds again when it resolves. */
  readonly onWrite: (patch: ParametersPatch) => Promise<void>
  readonly onProblem: (problem: string | null) => void
}

const isNumber = (name: ParameterName): name is NumberParameter => Object.hasOwn(numberRanges, name)

export function ParameterRow({
  name,
  values,
  source,
  scope,
  details,
  onWrite,
}: {
  name: ParameterName
  values: ParameterValues
  source: ParameterScope | null
  scope: ParameterScope
  details: ModelDetails | null
  onWrite: (patch: ParametersPatch) => Promise<Result<unknown>>
}) {
  const text = useText().parameters
  const id = useId()
  const row = useRef<HTMLFieldSetElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const { name: label, about } = text.parameters[name]
  const isSetHere = source === scope
  const from = source ?? (details?.own[name] === undefined ? 'nobody' : 'own')

  async function write(patch: ParametersPatch): Promise<void> {
    const written = await onWrite(patch)
    setProblem(written.ok ? null : text.notWritten)
  }
  /** The button goes with the value, and the focus stays in the row. */
  async function reset(): Promise<void> {
    row.current?.querySelector<HTMLElement>('input:checked, input, textarea')?.focus()
    await write({ [name]: null })
  }
  const field: FieldProperties = {
    label,
    describedBy: `${id}-source ${id}-problem`,
    values,
    details,
    isSetHere,
    isInvalid: problem !== null,
    onWrite: write,
    onProblem: setProblem,
  }
  const below = name === 'systemPrompt'
  return (
    <fieldset
      ref={row}
      aria-labelledby={`${id}-name`}
      data-parameter={name}
      className="relative flex min-w-0 flex-wrap items-start gap-x-3 gap-y-1.5 px-4 py-3"
    >
      <div className="min-w-0 flex-1 basis-32">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span id={`${id}-name`}>{label}</span>
          <span
            id={`${id}-source`}
            className={`text-meta ${isSetHere ? 'font-strong text-ink-1' : 'text-ink-2'}`}
          >
            {isSetHere ? text.setHere : text.sources[from]}
          </span>
        </p>
        <p className="text-meta text-ink-3">{about}</p>
      </div>
      <div className="flex items-center gap-1">
        <IconButton
          small
          label={text.reset(label)}
          disabled={!isSetHere}
          className="disabled:invisible"
          onClick={() => void reset()}
        >
          <Icon of={RotateCcw} size={14} />
        </IconButton>
        {!below && isNumber(name) && <NumberField name={name} {...field} />}
        {name === 'thinking' && <LevelField {...field} />}
      </div>
      {below && <PromptField {...field} />}
      <p id={`${id}-problem`} role="alert" className="basis-full text-meta text-danger empty:hidden">
        {problem}
      </p>
    </fieldset>
  )
}
