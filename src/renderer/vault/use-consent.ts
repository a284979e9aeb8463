import { useState } from 'react'
import type { RouteInput } from '../../core/contract/api.ts'
import type { SottoError } from '../../core/contract/errors.ts'
import { useSotto } from '../app/sotto-window.tsx'

type VaultConsent = 'vault.choose-passphrase' | 'vault.open' | 'vault.set-aside'

/**
 * Asks for a consent of the vault. Called within the task of the click or key press that gives it: main
 * takes none that comes later.
 */
export function useConsent(): {
  error: SottoError | null
  working: boolean
  give: <Name extends VaultConsent>(name: Name, input: RouteInput<Name>) => void
} {
  const { request, store } = useSotto()
  const [error, setError] = useState<SottoError | null>(null)
  const [working, setWorking] = useState(false)
  return {
    error,
    working,
    give: (name, input) => {
      setWorking(true)
      void request(name, input).then((vault) => {
        setWorking(false)
        setError(vault.ok ? null : vault.error)
        if (vault.ok) store.getState().changeApp({ vault: vault.value })
      })
    },
  }
}
