import { z } from 'zod'
import { TurnPart } from '../turn/turn-part.ts'
import { AppView } from './api.ts'
import { SottoError } from './errors.ts'
import { ConversationId, TurnId } from './ids.ts'
import { ConversationView, ModelView, PullView, ServiceView, VaultView } from './views.ts'

/** Every message that main sends to a window without being asked. */
export const events = {
  'app.changed': AppView.pick({ settings: true, language: true, theme: true }),
  'vault.changed': VaultView,
  'service.changed': ServiceView,
  'models.changed': z.array(ModelView),
  'pull.changed': PullView,
  /** The disk of the history stopped taking what is written, or takes it again (null). */
  'storage.changed': SottoError.nullable(),
  /** A row was added or changed. */
  'conversation.changed': ConversationView,
  /** A row went: into the bin, or because its one question was withdrawn. */
  'conversation.removed': z.object({ conversation: ConversationId }),
  /** The window is being closed, and a temporary conversation would go with it. */
  'temporary.closing': z.object({}),
  'turn.batch': z.object({ turn: TurnId, sequence: z.number(), parts: z.array(TurnPart) }),
} as const

export type EventName = keyof typeof events
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>
