import type { AppView } from '../../core/contract/api.ts'
import type { AppSettings } from '../../core/settings/schema.ts'

/** Language and theme with `system` resolved. */
export interface AppLook {
  resolve(settings: AppSettings): Pick<AppView, 'language' | 'theme'>
  /** Called when the system changes its theme. */
  onSystemChange(listener: () => void): () => void
}
