import type { SottoError } from '../../core/contract/errors.ts'
import type { CommandLineText } from '../../core/text/command-line.ts'
import type { Sotto } from '../compose.ts'
import { askPassphrase, readPassphraseFrom } from './passphrase.ts'

/** Why the answer is not kept; null when it is. */
export type NotSaved = 'no-keychain' | 'locked' | null

/**
 * Opens the history by the keychain, else by a passphrase from the file descriptor or the terminal,
 * else answers from memory only: never in plain text, and never silently.
 */
export async function openHistory(
  sotto: Sotto,
  passphraseFd: number | null,
  text: CommandLineText,
  sayError: (error: SottoError) => void,
): Promise<NotSaved> {
  await sotto.begin()
  const vault = sotto.vault.view()
  if (vault.state === 'open') return null

  const isNew = vault.state === 'needs-new-passphrase'
  const byPassphrase = isNew || (vault.state === 'locked' && vault.by.includes('passphrase'))
  if (vault.state === 'failed') sayError(vault.error)
  if (byPassphrase) {
    const passphrase =
      passphraseFd === null
        ? askPassphrase(isNew ? text.newPassphrase : text.passphrase)
        : readPassphraseFrom(passphraseFd)
    if (passphrase !== null) {
      const opened = isNew
        ? await sotto.vault.choosePassphrase(passphrase)
        : await sotto.vault.open({ with: 'passphrase', passphrase })
      if (opened.ok && opened.value.state === 'open') return null
      if (!opened.ok) sayError(opened.error)
    }
  }
  await sotto.beginInMemory()
  return byPassphrase ? 'no-keychain' : 'locked'
}
