import {
  CircleAlert,
  Download,
  HardDrive,
  KeyRound,
  type LucideIcon,
  Plug,
  TriangleAlert,
} from 'lucide-react'
import type { SottoError } from '../../core/contract/errors.ts'
import { type ErrorAction, errorText } from '../../core/text/error-text.ts'
import { Button } from '../app/button.tsx'
import { Icon } from '../app/icon.tsx'
import { useLanguage, useText } from '../app/sotto-window.tsx'

const icons: Readonly<Record<string, LucideIcon>> = {
  service: Plug,
  model: TriangleAlert,
  answer: TriangleAlert,
  egress: TriangleAlert,
  pull: Download,
  storage: HardDrive,
  keys: KeyRound,
}

export function iconOf(error: SottoError): LucideIcon {
  return icons[error.code.split('.')[0] ?? ''] ?? CircleAlert
}

/** What an action is about: the nearest model, or the one that is missing. */
function subjectOf(error: SottoError, action: ErrorAction): string {
  if (action === 'use-nearest' && error.code === 'model.not-found') return error.nearest[0] ?? error.model
  return 'model' in error ? error.model : ''
}

export type ErrorHandlers = Partial<Record<ErrorAction, (subject: string) => void>>
export type Subjects = Partial<Record<ErrorAction, string>>

/** What happened, what is safe, and the next step. An action without a handler here is not drawn. */
export function ErrorRow({
  error,
  handlers = {},
  subjects = {},
  note,
  safe: ownSafe,
}: {
  error: SottoError
  handlers?: ErrorHandlers
  /** What an action is about, where the error itself does not say. */
  subjects?: Subjects
  note?: string | null
  /** In place of the error's own second line, where no message is concerned. */
  safe?: string
}) {
  const language = useLanguage()
  const text = useText()
  const { what, safe, actions } = errorText(error, language)
  const offered = actions.flatMap((action) => {
    const act = handlers[action]
    return act === undefined ? [] : [{ action, act, subject: subjects[action] ?? subjectOf(error, action) }]
  })
  return (
    <div
      role="alert"
      className="flex items-start gap-2.5 rounded-card border border-danger-line bg-danger-tint/60 px-3 py-2.5 text-ui"
    >
      <Icon of={iconOf(error)} className="mt-0.5 text-danger" />
      <div className="min-w-0 flex-1">
        <p className="said font-strong">{what}</p>
        <p className="said text-ink-2">{ownSafe ?? safe}</p>
        {(offered.length > 0 || (note ?? null) !== null) && (
          <div className="mt-2 flex flex-wrap items-center gap-2">
            {offered.map(({ action, act, subject }, at) => (
              <Button key={action} look={at === 0 ? 'ink' : 'line'} size="small" onClick={() => act(subject)}>
                {text.action[action](subject)}
              </Button>
            ))}
            {(note ?? null) !== null && <span className="text-meta text-ink-3 tabular-nums">{note}</span>}
          </div>
        )}
      </div>
    </div>
  )
}
