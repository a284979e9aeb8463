import { Button } from '../app/button.tsx'
import { useText } from '../app/sotto-window.tsx'
import { ErrorRow } from '../chat/error-row.tsx'
import { useConsent } from './use-consent.ts'

/** For who has unlocked or set up the keychain meanwhile. */
export function RetryKeychain() {
  const text = useText()
  const { error, working, give } = useConsent()
  return (
    <div className="mt-4">
      {error !== null && <ErrorRow error={error} />}
      <Button
        size="small"
        look="ghost"
        disabled={working}
        onClick={() => give('vault.open', { with: 'keychain' })}
      >
        {text.vault.retryKeychain}
      </Button>
    </div>
  )
}
