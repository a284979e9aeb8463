import type { Result } from '../../core/contract/result.ts'
import type { VaultView } from '../../core/contract/views.ts'

/** The key of the history: kept by the keychain or a passphrase, and by a recovery key on paper. */
export interface Vault {
  view(): VaultView
  onChange(listener: (view: VaultView) => void): () => void
  /** Opens by the keychain where that is enough; else the view says what the person must do. */
  begin(): Promise<VaultView>
  choosePassphrase(passphrase: string): Promise<Result<VaultView>>
  open(
    by:
      | { readonly with: 'keychain' }
      | { readonly with: 'passphrase'; readonly passphrase: string }
      | { readonly with: 'recovery-key'; readonly recoveryKey: string },
  ): Promise<Result<VaultView>>
  setAside(): Promise<Result<VaultView>>
  recoveryKeyKept(): Promise<Result<VaultView>>
}
