import type { SottoError } from '../../core/contract/errors.ts'
import { ErrorRow } from '../chat/error-row.tsx'
import { SetAside } from './set-aside.tsx'
import { useConsent } from './use-consent.ts'

/** Failures after which another history can be begun without harm to the old one. */
const canSetAside: ReadonlySet<SottoError['code']> = new Set(['storage.damaged', 'keys.lost'])

export function VaultFailed({ error }: { error: SottoError }) {
  const { give } = useConsent()
  return (
    <div className="m-auto w-full max-w-[560px] p-6">
      <ErrorRow error={error} handlers={{ retry: () => give('vault.open', { with: 'keychain' }) }} />
      {canSetAside.has(error.code) && <SetAside />}
    </div>
  )
}
