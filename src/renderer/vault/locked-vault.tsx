import { type FormEvent, useRef } from 'react'
import type { VaultView } from '../../core/contract/views.ts'
import { Button } from '../app/button.tsx'
import { useText } from '../app/sotto-window.tsx'
import { ErrorRow } from '../chat/error-row.tsx'
import { SecretField } from './secret-field.tsx'
import { useConsent } from './use-consent.ts'

type Key = Extract<VaultView, { state: 'locked' }>['by'][number]

/** Offers the ways that are left to open the history; one that was tried and failed says why. */
export function LockedVault({ by }: { by: readonly Key[] }) {
  const text = useText()
  const passphrase = useRef<HTMLInputElement>(null)
  const recoveryKey = useRef<HTMLInputElement>(null)
  const { error, working, give } = useConsent()
  return (
    <>
      {by.includes('keychain') && (
        <Button
          look="ink"
          size="large"
          className="mt-4"
          disabled={working}
          onClick={() => give('vault.open', { with: 'keychain' })}
        >
          {text.vault.openWithKeychain}
        </Button>
      )}
      {by.includes('passphrase') && (
        <form
          onSubmit={(event: FormEvent) => {
            event.preventDefault()
            give('vault.open', { with: 'passphrase', passphrase: passphrase.current?.value ?? '' })
          }}
        >
          <SecretField label={text.vault.passphrase} ref={passphrase} first={!by.includes('keychain')} />
          <Button
            type="submit"
            look={by.includes('keychain') ? 'line' : 'ink'}
            size="large"
            className="mt-3"
            disabled={working}
          >
            {text.vault.open}
          </Button>
        </form>
      )}
      {by.includes('recovery-key') && (
        <form
          className="mt-5 border-t border-line pt-2"
          onSubmit={(event: FormEvent) => {
            event.preventDefault()
            give('vault.open', { with: 'recovery-key', recoveryKey: recoveryKey.current?.value ?? '' })
          }}
        >
          <SecretField
            label={text.vault.recoveryKey}
            ref={recoveryKey}
            hidden={false}
            first={by.length === 1}
          />
          <Button type="submit" size="large" className="mt-3" disabled={working}>
            {by.length === 1 ? text.vault.open : text.vault.openWithRecoveryKey}
          </Button>
        </form>
      )}
      {error !== null && (
        <div className="mt-3">
          <ErrorRow error={error} />
        </div>
      )}
    </>
  )
}
