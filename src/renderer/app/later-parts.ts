import { ModelButton } from '../models/model-button.tsx'
import { laterPart } from './later-part.tsx'

export const MessageList = laterPart(async () => (await import('../chat/message-list.tsx')).MessageList)
export const VaultScreen = laterPart(async () => (await import('../vault/vault-screen.tsx')).VaultScreen)
export const RecoveryDialog = laterPart(
  async () => (await import('../vault/recovery-dialog.tsx')).RecoveryDialog,
  () => null,
)
export const KeepCard = laterPart(async () => (await import('../vault/keep-card.tsx')).KeepCard)
export const ParameterPanel = laterPart(
  async () => (await import('../parameters/parameter-panel.tsx')).ParameterPanel,
)
export const ModelPicker = laterPart(
  async () => (await import('../models/model-picker.tsx')).ModelPicker,
  ModelButton,
)
export const SettingsPage = laterPart(
  async () => (await import('../settings/settings-page.tsx')).SettingsPage,
)
export const BinDialog = laterPart(
  async () => (await import('../bin/bin-dialog.tsx')).BinDialog,
  () => null,
)
export const UndoNotice = laterPart(
  async () => (await import('../undo/undo-notice.tsx')).UndoNotice,
  () => null,
)

export const SeenPromptDialog = laterPart(
  async () => (await import('../context/seen-prompt-dialog.tsx')).SeenPromptDialog,
  () => null,
)

export const LeaveDialog = laterPart(
  async () => (await import('../temporary/leave-dialog.tsx')).LeaveDialog,
  () => null,
)

export const LongTextDialog = laterPart(
  async () => (await import('../composer/long-text-dialog.tsx')).LongTextDialog,
)

/** What a person may want next; what the vault seldom needs is fetched where it is needed. */
export async function fetchLaterParts(): Promise<void> {
  await Promise.all(
    [
      MessageList,
      ParameterPanel,
      ModelPicker,
      SettingsPage,
      RecoveryDialog,
      BinDialog,
      UndoNotice,
      SeenPromptDialog,
      LeaveDialog,
    ].map((part) => part.fetch()),
  )
}
