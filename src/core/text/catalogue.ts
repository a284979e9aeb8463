import type { ContextText } from './context.ts'
import type { ErrorAction } from './error-text.ts'
import type { FindText } from './find.ts'
import type { ParametersText } from './parameters.ts'
import type { ReadingText } from './reading.ts'
import type { SettingsText } from './settings.ts'
import type { TemporaryText } from './temporary.ts'

export type Language = 'zh-CN' | 'en'

/**
 * Every string that a person reads, in one language. A missing or misspelt key is a compile error.
 * Sizes are bytes, durations milliseconds unless a name says seconds; counts are whole numbers.
 * Chinese strings hold no space between Han and Latin: `text-autospace` sets it.
 */
export interface Catalogue {
  readonly language: Language
  readonly app: {
    readonly opening: string
    readonly close: string
  }
  readonly bar: {
    readonly group: string
    readonly local: string
    readonly stays: string
    readonly count: (sent: number) => string
  }
  readonly sidebar: {
    readonly region: string
    readonly newChat: string
    readonly hide: string
    readonly show: string
    readonly empty: string
    readonly answering: string
    readonly today: string
    readonly yesterday: string
    readonly lastSevenDays: string
  }
  readonly settings: SettingsText
  readonly empty: {
    readonly title: string
    readonly body: string
    readonly resume: string
  }
  readonly chat: {
    readonly log: string
    readonly question: string
    readonly answer: string
    readonly latest: string
    readonly waiting: string
    readonly thinking: string
    readonly thoughts: string
    readonly copyAnswer: string
    readonly copy: string
    readonly copied: string
    readonly retry: string
    readonly continue: string
    readonly stopped: string
    readonly interrupted: string
    readonly cutByLength: string
    readonly showMore: (characters: number, left: number) => string
    readonly announceAnswering: string
    readonly announceDone: (text: string) => string
    readonly announceStopped: string
  }
  /** The branches of a conversation: other wordings of a question, other answers to it. */
  readonly branches: {
    readonly group: string
    readonly previous: string
    readonly next: string
    /** How many messages hang on the branches that are not shown. */
    readonly elsewhere: (messages: number) => string
    readonly copyQuestion: string
    readonly edit: string
    readonly editing: string
    readonly send: string
    readonly cancel: string
    readonly unanswered: string
    readonly answer: string
    readonly delete: string
    readonly deleted: (messages: number) => string
    readonly undo: string
    readonly announceShown: (at: number, of: number) => string
    readonly announceWithdrawn: string
  }
  readonly temporary: TemporaryText
  /** What is done to a whole conversation. */
  readonly history: {
    readonly actions: (title: string) => string
    readonly rename: string
    readonly title: string
    readonly delete: string
    readonly deleted: (title: string) => string
    readonly restored: (title: string) => string
    readonly bin: string
    readonly binEmpty: string
    readonly binKeeps: string
    readonly daysLeft: (days: number) => string
    readonly restore: string
    readonly purge: string
    readonly purgeSure: string
  }
  /** The controls that an answer's own text gets. */
  readonly markdown: {
    readonly copyCode: string
    readonly copied: string
    /** Name of the switch between wrapped and long lines. */
    readonly wrap: string
    readonly copyAddress: string
    /** Name of the box that a wide table scrolls in. */
    readonly table: string
    /** Stands for a picture that is not loaded and has no description. */
    readonly image: string
    readonly taskDone: string
    readonly taskOpen: string
    /** Name of the box that a wide formula scrolls in. */
    readonly formula: string
  }
  readonly reading: ReadingText
  readonly context: ContextText
  readonly find: FindText
  readonly parameters: ParametersText
  readonly figures: {
    readonly local: string
    readonly cloud: string
    readonly firstToken: (milliseconds: number) => string
    readonly rate: (tokensPerSecond: number) => string
    readonly tokens: (prompt: number, output: number) => string
    readonly outputTokens: (output: number) => string
    readonly written: (characters: number) => string
    readonly free: string
  }
  readonly composer: {
    readonly label: string
    readonly placeholder: string
    readonly placeholderAgain: string
    readonly placeholderReadOnly: string
    readonly send: string
    readonly stop: string
    readonly stopHint: string
    readonly sendHint: (keys: string) => string
    readonly held: (characters: number) => string
    readonly removeHeld: string
    readonly openHeld: string
    readonly heldTitle: string
    readonly piece: (at: number, of: number) => string
    readonly previousPiece: string
    readonly nextPiece: string
    readonly heldDone: string
    readonly emptyHint: string
    readonly busyHint: string
    readonly noModelHint: string
  }
  readonly models: {
    readonly title: string
    readonly picker: (model: string) => string
    readonly choose: string
    readonly here: string
    readonly cloud: string
    readonly cloudReason: (host: string | null) => string
    readonly others: string
    readonly noWeights: string
    readonly unverified: string
    readonly none: string
    readonly offerTitle: string
    readonly offerBody: string
    readonly noOffer: string
    readonly download: (model: string, bytes: number) => string
    readonly downloading: (model: string) => string
    readonly progress: (completed: number, total: number) => string
    readonly preparing: string
    readonly cancel: string
  }
  readonly service: {
    readonly starting: string
    readonly running: (version: string) => string
    readonly adopted: string
    readonly stopped: string
    readonly stoppedBody: string
    readonly nextTry: (seconds: number) => string
    readonly unverified: string
    readonly unverifiedTitle: (address: string) => string
    readonly unverifiedBody: (holder: string | null) => string
    readonly vouch: string
  }
  readonly vault: {
    readonly recoveryTitle: string
    readonly recoveryWhy: string
    readonly recoveryShow: string
    readonly recoveryLater: string
    readonly recoveryOnce: string
    readonly recoverySheet: string
    readonly print: string
    readonly kept: string
    readonly newTitle: string
    readonly newBody: string
    readonly retryKeychain: string
    readonly keepTitle: string
    readonly keepBody: string
    readonly keep: string
    readonly passphrase: string
    readonly repeat: string
    readonly differs: string
    readonly begin: string
    readonly lockedTitle: string
    readonly lockedBody: string
    readonly recoveryKey: string
    readonly open: string
    readonly openWithKeychain: string
    readonly openWithRecoveryKey: string
    readonly setAside: string
    readonly setAsideNote: string
  }
  readonly action: Readonly<Record<ErrorAction, (subject: string) => string>>
}
