/** There is no encryption to be had from Chromium's keyring here, and the host says so. */
import { whole } from '../unsupported.ts'

export const safeStorage = whole<Electron.SafeStorage>('SafeStorage', 'safeStorage', {
  isEncryptionAvailable: () => false,
  isAsyncEncryptionAvailable: () => Promise.resolve(false),
  getSelectedStorageBackend: () => 'unknown',
})
