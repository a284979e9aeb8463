import { z } from 'zod'
import { DraftText } from './draft.ts'
import { SottoError } from './errors.ts'
import { ConversationId, MessageId, TurnId } from './ids.ts'

export const Mode = z.enum(['local-only', 'may-use-cloud'])
export type Mode = z.infer<typeof Mode>

/** Where an answer ran, as a fact (not the rule that the conversation has). */
export const Place = z.enum(['local', 'cloud'])
export type Place = z.infer<typeof Place>

/** A row of the sidebar. `updatedAt` is milliseconds since the epoch. */
export const ConversationView = z.object({
  id: ConversationId,
  title: z.string(),
  mode: Mode,
  updatedAt: z.number(),
  answering: z.boolean(),
})
export type ConversationView = z.infer<typeof ConversationView>

/** A conversation in the bin. `deletedAt` is milliseconds since the epoch. */
export const DeletedConversation = ConversationView.extend({ deletedAt: z.number() })
export type DeletedConversation = z.infer<typeof DeletedConversation>

/** The persisted state of a turn; see core/turn/turn-state.ts for what may follow what. */
export const TurnState = z.enum([
  'prepared',
  'sending',
  'streaming',
  'done',
  'stopped',
  'failed',
  'interrupted',
])
export type TurnState = z.infer<typeof TurnState>

/** What the line under an answer shows; a figure that the daemon did not give is null. */
export const Figures = z.object({
  firstTokenMs: z.number().nullable(),
  /** Null where nothing was thought, or the turn did not come to its end. */
  thinkingMs: z.number().nullable(),
  tokensPerSecond: z.number().nullable(),
  promptTokens: z.number().nullable(),
  outputTokens: z.number().nullable(),
})
export type Figures = z.infer<typeof Figures>

/**
 * What of the history had room when an answer was asked for: tokens of the window and, estimated, of the
 * prompt; how many messages of the path were left out, the oldest.
 */
export const ContextView = z.object({ window: z.number(), estimate: z.number(), leftOut: z.number() })
export type ContextView = z.infer<typeof ContextView>

export const QuestionView = z.object({
  role: z.literal('user'),
  id: MessageId,
  text: z.string(),
  /** Where in the text what was pasted at length begins. */
  pastedFrom: z.number().nullable(),
  /** It always goes to the model. */
  pinned: z.boolean(),
  createdAt: z.number(),
})
export const AnswerView = z.object({
  role: z.literal('assistant'),
  id: MessageId,
  turn: TurnId,
  question: MessageId,
  text: z.string(),
  thinking: z.string(),
  state: TurnState,
  /** Ended because the model's window or its limit was reached, not because it had finished. */
  cutByLength: z.boolean(),
  model: z.string(),
  ranOn: Place.nullable(),
  figures: Figures,
  error: SottoError.nullable(),
  pinned: z.boolean(),
  /** Null until the provider answered. */
  context: ContextView.nullable(),
  createdAt: z.number(),
})
export const MessageView = z.discriminatedUnion('role', [QuestionView, AnswerView])
export type QuestionView = z.infer<typeof QuestionView>
export type AnswerView = z.infer<typeof AnswerView>
export type MessageView = z.infer<typeof MessageView>

/** A message of a path by its name alone: what a list needs to know before it is read whole. */
export const PathMessage = z.object({ id: MessageId, role: z.enum(['user', 'assistant']) })
export type PathMessage = z.infer<typeof PathMessage>

/**
 * A message of a path that has siblings: all of them, oldest first, it too, and how many messages hang on the
 * others, out of sight.
 */
export const Branch = z.object({ message: MessageId, siblings: z.array(MessageId), elsewhere: z.number() })
export type Branch = z.infer<typeof Branch>

/**
 * One conversation as the window shows it: the path from the root to its head, oldest first, and of it the
 * last messages whole. The others are read by `messages.read` as they come near.
 */
export const ConversationPage = z.object({
  conversation: ConversationView,
  /** It is in memory alone and goes when it is left. */
  temporary: z.boolean(),
  model: z.string().nullable(),
  /** See core/conversation/path-text.ts. */
  path: z.string(),
  branches: z.array(Branch),
  messages: z.array(MessageView),
  draft: DraftText,
})
export type ConversationPage = z.infer<typeof ConversationPage>

/** A message that has the words which were looked for, and how often. */
export const FoundMessage = z.object({ message: MessageId, count: z.number().int().positive() })
export type FoundMessage = z.infer<typeof FoundMessage>

/** The verdict of the rule in core/models/locality.ts. */
export const Locality = z.discriminatedUnion('place', [
  z.object({ place: z.literal('local'), by: z.enum(['managed', 'verified', 'vouched']) }),
  z.object({
    place: z.literal('cloud'),
    reason: z.enum(['cloud-tag', 'remote-host']),
    host: z.string().nullable(),
  }),
  z.object({ place: z.literal('no-weights') }),
  z.object({ place: z.literal('unverified') }),
])
export type Locality = z.infer<typeof Locality>

/** `bytes` is the size of the weights on disk; 0 for a model that has none here. */
export const ModelView = z.object({
  name: z.string(),
  bytes: z.number(),
  parameters: z.string(),
  locality: Locality,
})
export type ModelView = z.infer<typeof ModelView>

/** The local model service as the window shows it. */
export const ServiceView = z.discriminatedUnion('state', [
  z.object({ state: z.literal('starting') }),
  z.object({
    state: z.literal('running'),
    version: z.string(),
    address: z.string(),
    managed: z.boolean(),
    /** Sotto started it, or the program that holds the port is an Ollama of this machine. */
    verified: z.boolean(),
    /** The program that holds the port, where it could be read. */
    holder: z.string().nullable(),
    /** `/api/status` said so; null where the daemon is too old to say. */
    cloudDisabled: z.boolean().nullable(),
  }),
  z.object({ state: z.literal('stopped'), error: SottoError, retryAt: z.number().nullable() }),
])
export type ServiceView = z.infer<typeof ServiceView>

/** A model that can be fetched and fits this machine; bytes of the download. */
export const PullOffer = z.object({ model: z.string(), bytes: z.number() })
export type PullOffer = z.infer<typeof PullOffer>

/** `completed` never runs backwards within one pull. */
export const PullView = z.object({
  model: z.string(),
  state: z.enum(['running', 'done', 'cancelled', 'failed']),
  completed: z.number(),
  total: z.number(),
  error: SottoError.nullable(),
})
export type PullView = z.infer<typeof PullView>

/** Whether the history on disk is open, and what the person must do where it is not. */
export const VaultView = z.discriminatedUnion('state', [
  z.object({ state: z.literal('opening') }),
  z.object({
    state: z.literal('open'),
    /** Shown once, to print or write down; null when it was confirmed. */
    recoveryKey: z.string().nullable(),
    /** `recovery-key`: the keychain is lost, so that key is asked for at every start until a passphrase is chosen. */
    keptBy: z.enum(['keychain', 'passphrase', 'recovery-key']),
  }),
  /** No usable keychain and no history yet: a passphrase has to be chosen, or the keychain tried again. */
  z.object({ state: z.literal('needs-new-passphrase'), reason: SottoError }),
  /** The history is closed; any of these opens it. `reason` is null where a passphrase is the way it is kept. */
  z.object({
    state: z.literal('locked'),
    by: z.array(z.enum(['keychain', 'passphrase', 'recovery-key'])),
    reason: SottoError.nullable(),
  }),
  z.object({ state: z.literal('failed'), error: SottoError }),
])
export type VaultView = z.infer<typeof VaultView>
