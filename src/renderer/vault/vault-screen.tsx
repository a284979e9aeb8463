import type { ReactNode } from 'react'
import { unreachable } from '../../core/contract/unreachable.ts'
import type { VaultView } from '../../core/contract/views.ts'
import { Mark } from '../app/mark.tsx'
import { useText } from '../app/sotto-window.tsx'
import { ChoosePassphrase } from './choose-passphrase.tsx'
import { LockedVault } from './locked-vault.tsx'
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

/** What stands in the sheet while the history is not open. */
export function VaultScreen({ vault }: { vault: Exclude<VaultView, { state: 'open' }> }) {
  const text = useText()
  switch (vault.state) {
    case 'opening':
      return <p className="appears-late m-auto text-ink-2">{text.app.opening}</p>
    case 'needs-new-passphrase':
      return (
        <Card title={text.vault.newTitle} body={text.vault.newBody}>
          <ChoosePassphrase />
        </Card>
      )
    case 'locked':
      return (
        <Card title={text.vault.lockedTitle} body={text.vault.lockedBody}>
          <LockedVault by={vault.by} />
        </Card>
      )
    case 'failed':
      return <VaultFailed error={vault.error} />
    default:
      return unreachable(vault)
  }
}
