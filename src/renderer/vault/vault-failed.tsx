import type { SottoError } from '../../core/contract/errors.ts'
import { Button } from '../app/button.tsx'
import { useText } from '../app/sotto-window.tsx'
import { ErrorRow } from '../chat/error-row.tsx'
import { useConsent } from './use-consent.ts'

/** Failures after which another history can be begun without harm to the old one. */
const canSetAside: ReadonlySet<SottoError['code']> = new Set(['storage.damaged', 'keys.lost'])

export function VaultFailed({ error }: { error: SottoError }) {
  const text = useText()
  const { error: refused, working, give } = useConsent()
  return (
    <div className="m-auto w-full max-w-[560px] p-6">
      <ErrorRow error={refused ?? error} />
      {canSetAside.has(error.code) && (
        <div className="mt-3 flex flex-wrap items-center gap-3">
          <Button look="line" disabled={working} onClick={() => give('vault.set-aside', {})}>
            {text.vault.setAside}
          </Button>
          <span className="text-meta text-ink-3">{text.vault.setAsideNote}</span>
        </div>
      )}
    </div>
  )
}
