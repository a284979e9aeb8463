import type { ReactNode } from 'react'
import type { SottoError } from '../../core/contract/errors.ts'
import { unreachable } from '../../core/contract/unreachable.ts'
import type { VaultView } from '../../core/contract/views.ts'
import { errorText } from '../../core/text/error-text.ts'
import { Mark } from '../app/mark.tsx'
import { useLanguage, useText } from '../app/sotto-window.tsx'
import { ChoosePassphrase } from './choose-passphrase.tsx'
import { LockedVault } from './locked-vault.tsx'
import { RetryKeychain } from './retry-keychain.tsx'
import { SetAside } from './set-aside.tsx'
import { VaultFailed } from './vault-failed.tsx'

function Card({ title, body, children }: { title: string; body: string; children: ReactNode }) {
  return (
    <div className="m-auto w-full max-w-[440px] p-6">
      <Mark size={40} className="mb-3 text-local" />
      <h1 className="text-title leading-[1.3] font-strong">{title}</h1>
      <p className="mt-1 text-ink-2">{body}</p>
      {children}
    </div>
  )
}

/** Why the keychain does not do it by itself. */
function Reason({ error }: { error: SottoError }) {
  return (
    <p className="mt-3 border-l border-line-strong pl-3 text-ink-2">{errorText(error, useLanguage()).what}</p>
  )
}

/** What stands in the sheet when the history was not opened. */
export function VaultScreen({ vault }: { vault: Exclude<VaultView, { state: 'open' | 'opening' }> }) {
  const text = useText()
  switch (vault.state) {
    case 'needs-new-passphrase':
      return (
        <Card title={text.vault.newTitle} body={text.vault.newBody}>
          <Reason error={vault.reason} />
          <ChoosePassphrase />
          <RetryKeychain />
        </Card>
      )
    case 'locked':
      return (
        <Card title={text.vault.lockedTitle} body={text.vault.lockedBody}>
          {vault.reason !== null && <Reason error={vault.reason} />}
          <LockedVault by={vault.by} />
          <SetAside />
        </Card>
      )
    case 'failed':
      return <VaultFailed error={vault.error} />
    default:
      return unreachable(vault)
  }
}
