import { type FormEvent, useRef, useState } from 'react'
import { Button } from '../app/button.tsx'
import { useText } from '../app/sotto-window.tsx'
import { ErrorRow } from '../chat/error-row.tsx'
import { SecretField } from './secret-field.tsx'
import { useConsent } from './use-consent.ts'

export function ChoosePassphrase() {
  const text = useText()
  const first = useRef<HTMLInputElement>(null)
  const second = useRef<HTMLInputElement>(null)
  const [differs, setDiffers] = useState(false)
  const { error, working, give } = useConsent()

  function begin(event: FormEvent): void {
    event.preventDefault()
    const passphrase = first.current?.value ?? ''
    const same = passphrase === second.current?.value
    setDiffers(!same)
    if (same) give('vault.choose-passphrase', { passphrase })
    else second.current?.focus()
  }

  return (
    <form onSubmit={begin}>
      <SecretField label={text.vault.passphrase} ref={first} first />
      <SecretField label={text.vault.repeat} ref={second} />
      {differs && (
        <p role="alert" className="mt-2 text-danger">
          {text.vault.differs}
        </p>
      )}
      {error !== null && !differs && <ErrorRow error={error} />}
      <Button type="submit" look="ink" size="large" disabled={working} className="mt-4">
        {text.vault.begin}
      </Button>
    </form>
  )
}
