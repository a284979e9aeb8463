import { z } from 'zod'
import { longestWords } from '../conversation/find-text.ts'
import { longestTitle } from '../conversation/title.ts'
import { AppSettings, AppSettingsPatch } from '../settings/schema.ts'
import { contextRoutes } from './context-routes.ts'
import { dataRoutes } from './data-routes.ts'
import { DraftText } from './draft.ts'
import { SottoError } from './errors.ts'
import { ConversationId, MessageId, TurnId } from './ids.ts'
import { parameterRoutes } from './parameter-routes.ts'
import { consent, type Route, route } from './route.ts'
import {
  AnswerView,
  ConversationPage,
  ConversationView,
  DeletedConversation,
  FoundMessage,
  MessageView,
  ModelView,
  PullOffer,
  PullView,
  ServiceView,
  VaultView,
} from './views.ts'

const nothing = z.object({})
const done = z.null()

/** The longest question that main takes, in UTF-16 code units (a 5 MB paste fits). */
export const longestQuestion = 8_000_000

/** A text as a window gives it. */
const Written = DraftText.extend({ text: z.string().max(longestQuestion) })

/** How many messages a window may ask for at once. */
const mostMessagesRead = 200

/** What a window is told about the app when it opens. */
export const AppView = z.object({
  version: z.string(),
  settings: AppSettings,
  /** The settings with `system` resolved. */
  language: z.enum(['zh-CN', 'en']),
  theme: z.enum(['light', 'dark']),
  vault: VaultView,
  service: ServiceView,
  /** Why nothing can be written to the history; null where it can. */
  storage: SottoError.nullable(),
})
export type AppView = z.infer<typeof AppView>

/**
 * Every call that a window can make. No mode, no address, no SQL and no key can be said in this
 * language, so none can be forged in it: main reads the mode from the database.
 */
export const api = {
  'app.view': route({ in: nothing, out: AppView }),
  'settings.write': route({ in: AppSettingsPatch, out: AppSettings }),

  'vault.choose-passphrase': consent({ in: z.object({ passphrase: z.string().max(1024) }), out: VaultView }),
  'vault.open': consent({
    in: z.discriminatedUnion('with', [
      z.object({ with: z.literal('keychain') }),
      z.object({ with: z.literal('passphrase'), passphrase: z.string().max(1024) }),
      z.object({ with: z.literal('recovery-key'), recoveryKey: z.string().max(200) }),
    ]),
    out: VaultView,
  }),
  /** The history could not be opened: keep it under another name and begin a new one. Deletes nothing. */
  'vault.set-aside': consent({ in: nothing, out: VaultView }),
  'vault.recovery-key-kept': consent({ in: nothing, out: VaultView }),

  'conversations.list': route({ in: nothing, out: z.array(ConversationView) }),
  'conversation.open': route({ in: z.object({ conversation: ConversationId }), out: ConversationPage }),
  /** Those of the messages that the conversation has, in no order. */
  'messages.read': route({
    in: z.object({ conversation: ConversationId, ids: z.array(MessageId).max(mostMessagesRead) }),
    out: z.array(MessageView),
  }),
  'conversation.rename': route({
    in: z.object({ conversation: ConversationId, title: z.string().trim().min(1).max(longestTitle) }),
    out: ConversationView,
  }),
  /** Into the bin, where it stays for 30 days; an answer that runs in it is stopped first. */
  'conversation.delete': route({ in: z.object({ conversation: ConversationId }), out: done }),
  'conversation.restore': route({ in: z.object({ conversation: ConversationId }), out: ConversationView }),
  /** The one that was deleted last comes first. */
  'conversations.deleted': route({ in: nothing, out: z.array(DeletedConversation) }),
  /** Out of the bin, for good. */
  'conversation.purge': route({ in: z.object({ conversation: ConversationId }), out: done }),

  /** A conversation in memory alone: never on disk, in no list, and gone when it is ended. */
  'temporary.begin': route({ in: nothing, out: ConversationPage }),
  /** What runs in it is stopped. Where the window was being closed, it is closed now. */
  'temporary.end': route({ in: z.object({ conversation: ConversationId }), out: done }),
  /** The person stays: the window is not being closed any more. */
  'temporary.keep': route({ in: nothing, out: done }),

  /** Shows the branch that leads through this message. */
  'branch.show': route({ in: z.object({ message: MessageId }), out: ConversationPage }),
  /** The message and all that hangs on it go out of sight; `hidden` counts them. */
  'message.delete': route({
    in: z.object({ message: MessageId }),
    out: z.object({ page: ConversationPage, hidden: z.number() }),
  }),
  'message.restore': route({ in: z.object({ message: MessageId }), out: ConversationPage }),

  /** Which messages of the path have these words, as they are read on screen; oldest first. */
  'conversation.find': route({
    in: z.object({ conversation: ConversationId, words: z.string().min(1).max(longestWords) }),
    out: z.array(FoundMessage),
  }),
  /** `conversation: null` is the draft of the conversation that does not exist yet. */
  'draft.write': route({
    in: Written.extend({ conversation: ConversationId.nullable() }),
    out: done,
  }),
  'draft.read': route({ in: z.object({ conversation: ConversationId.nullable() }), out: DraftText }),

  /** Commits the question, then answers. Returns when the question is durable. */
  'chat.send': route({
    in: Written.extend({ conversation: ConversationId.nullable(), model: z.string().min(1).max(300) }),
    out: z.object({ conversation: ConversationId, question: MessageId, answer: AnswerView }),
  }),
  /** Asks the question in other words: a new sibling of it, with an answer of its own; the old branch is kept. */
  'question.edit': route({
    in: Written.extend({ question: MessageId, model: z.string().min(1).max(300) }),
    out: ConversationPage,
  }),
  /** Answers the question again, as a new sibling of the answers it has; they are kept. */
  'question.answer': route({
    in: z.object({ question: MessageId, model: z.string().min(1).max(300) }),
    out: ConversationPage,
  }),
  /** Goes on where an interrupted, stopped or cut answer ended: a new sibling that begins with its text. */
  'turn.continue': route({ in: z.object({ answer: MessageId }), out: ConversationPage }),
  /** One that was not sent yet is withdrawn: nothing of it stays, and its question is a draft again. */
  'turn.stop': route({ in: z.object({ turn: TurnId }), out: done }),
  /** The answer so far; batches with a higher sequence number follow as events. */
  'turn.attach': route({
    in: z.object({ turn: TurnId }),
    out: z.object({ sequence: z.number(), answer: AnswerView }),
  }),
  /** Asks for the next batch: one is under way at a time, so a slow window slows nothing else down. */
  'turn.acknowledge': route({ in: z.object({ turn: TurnId, sequence: z.number() }), out: done }),

  'service.start': route({ in: nothing, out: ServiceView }),
  /** The person says that an unverified service is on this machine; holds until it goes away. */
  'service.vouch': consent({ in: z.object({ address: z.string().max(100) }), out: ServiceView }),
  'models.list': route({ in: nothing, out: z.array(ModelView) }),
  /** A first model that fits this machine; null when there is none to offer. */
  'models.offer': route({ in: nothing, out: PullOffer.nullable() }),
  /** The one call that makes the service ask the network: the name goes to the library, so a person has to say it. */
  'models.pull': consent({ in: z.object({ model: z.string().min(1).max(300) }), out: PullView }),
  'models.cancel-pull': route({ in: z.object({ model: z.string().min(1).max(300) }), out: done }),

  ...parameterRoutes,
  ...contextRoutes,
  ...dataRoutes,

  /** The page never writes the clipboard itself. */
  'clipboard.write': route({
    in: z.object({
      text: z.string().max(longestQuestion),
      /** The same for a program that takes text with its form. */
      html: z.string().max(longestQuestion).optional(),
    }),
    out: done,
  }),
} as const satisfies Record<string, Route>

export type Api = typeof api
export type RouteName = keyof Api
export type RouteInput<Name extends RouteName> = z.input<Api[Name]['in']>
export type RouteOutput<Name extends RouteName> = z.output<Api[Name]['out']>
