import { Button } from '../app/button.tsx'
import { useText } from '../app/sotto-window.tsx'
import { ErrorRow } from '../chat/error-row.tsx'
import { useConsent } from './use-consent.ts'

/** The last resort for a history that nothing opens; it deletes nothing, and says so. */
export function SetAside() {
  const text = useText()
  const { error, working, give } = useConsent()
  return (
    <div className="mt-6">
      {error !== null && <ErrorRow error={error} />}
      <Button size="small" disabled={working} onClick={() => give('vault.set-aside', {})}>
        {text.vault.setAside}
      </Button>
      <p className="mt-1.5 text-meta text-ink-3">{text.vault.setAsideNote}</p>
    </div>
  )
}
