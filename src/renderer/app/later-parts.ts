import { ModelButton } from '../models/model-button.tsx'
import { SettingsButton } from '../settings/settings-button.tsx'
import { laterPart } from './later-part.tsx'

export const MessageList = laterPart(async () => (await import('../chat/message-list.tsx')).MessageList)
export const VaultScreen = laterPart(async () => (await import('../vault/vault-screen.tsx')).VaultScreen)
export const RecoveryDialog = laterPart(
  async () => (await import('../vault/recovery-dialog.tsx')).RecoveryDialog,
  () => null,
)
export const KeepCard = laterPart(async () => (await import('../vault/keep-card.tsx')).KeepCard)
export const ModelPicker = laterPart(
  async () => (await import('../models/model-picker.tsx')).ModelPicker,
  ModelButton,
)
export const SettingsPopover = laterPart(
  async () => (await import('../settings/settings-popover.tsx')).SettingsPopover,
  SettingsButton,
)

/** What a person may want next; what the vault seldom needs is fetched where it is needed. */
export async function fetchLaterParts(): Promise<void> {
  await Promise.all([MessageList, ModelPicker, SettingsPopover, RecoveryDialog].map((part) => part.fetch()))
}
