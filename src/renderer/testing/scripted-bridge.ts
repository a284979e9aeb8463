import type { AppView, RouteInput, RouteName, RouteOutput } from '../../core/contract/api.ts'
import type { Bridge } from '../../core/contract/bridge.ts'
import type { EventName, EventPayload } from '../../core/contract/events.ts'
import { ConversationId, MessageId, TurnId } from '../../core/contract/ids.ts'
import { failure, type Result, success } from '../../core/contract/result.ts'
import type { AnswerView, ConversationPage, QuestionView } from '../../core/contract/views.ts'
import { emptyDraft } from '../../core/conversation/pasted-text.ts'
import { writePath } from '../../core/conversation/path-text.ts'

type Script = { [Name in RouteName]?: (input: RouteInput<Name>) => Result<RouteOutput<Name>> }

function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

export const conversation = ConversationId.parse(uuid(1))
export const turn = TurnId.parse(uuid(2))

export const app: AppView = {
  version: '0.1.0',
  settings: {
    language: 'en',
    theme: 'light',
    sendWith: 'enter',
    textSize: 100,
    model: null,
    lastModel: null,
  },
  language: 'en',
  theme: 'light',
  vault: { state: 'open', recoveryKey: null, keptBy: 'keychain' },
  service: {
    state: 'running',
    version: '0.17.4',
    address: '127.0.0.1:11434',
    managed: true,
    verified: true,
    holder: null,
    cloudDisabled: true,
  },
  storage: null,
}

export function answer(change: Partial<AnswerView> = {}): AnswerView {
  return {
    role: 'assistant',
    id: MessageId.parse(uuid(3)),
    turn,
    question: MessageId.parse(uuid(4)),
    text: '',
    thinking: '',
    state: 'prepared',
    cutByLength: false,
    model: 'llama3.2:3b',
    ranOn: null,
    figures: {
      firstTokenMs: null,
      thinkingMs: null,
      tokensPerSecond: null,
      promptTokens: null,
      outputTokens: null,
    },
    error: null,
    pinned: false,
    context: null,
    createdAt: 0,
    ...change,
  }
}

export const question: QuestionView = {
  role: 'user',
  id: MessageId.parse(uuid(4)),
  text: 'What is the capital of France?',
  pastedFrom: null,
  pinned: false,
  createdAt: 0,
}

export function page(messages: ConversationPage['messages']): ConversationPage {
  return {
    conversation: { id: conversation, title: 'France', mode: 'local-only', updatedAt: 0, answering: false },
    model: 'llama3.2:3b',
    temporary: false,
    branches: [],
    path: writePath(messages),
    messages,
    draft: emptyDraft,
  }
}

const usual: Script = {
  'app.view': () => success(app),
  'conversations.list': () => success([page([]).conversation]),
  'models.list': () =>
    success([
      {
        name: 'llama3.2:3b',
        bytes: 2e9,
        parameters: '3.2B',
        locality: { place: 'local', by: 'managed' },
      },
    ]),
  'draft.read': () => success(emptyDraft),
  'draft.write': () => success(null),
  'turn.acknowledge': () => success(null),
  'turn.stop': () => success(null),
}

/** The page's side of main, as a test scripts it: what it was asked, and what it says. */
export class ScriptedBridge implements Bridge {
  readonly asked: { name: RouteName; input: unknown }[] = []
  readonly #script: Script
  readonly #listeners = new Map<EventName, Set<(payload: never) => void>>()

  constructor(script: Script = {}) {
    this.#script = { ...usual, ...script }
  }

  async request<Name extends RouteName>(
    name: Name,
    input: RouteInput<Name>,
  ): Promise<Result<RouteOutput<Name>>> {
    this.asked.push({ name, input })
    const act: Script[Name] = this.#script[name]
    return act === undefined ? failure({ code: 'internal' }) : act(input)
  }

  on<Name extends EventName>(name: Name, listener: (payload: EventPayload<Name>) => void): () => void {
    const listeners = this.#listeners.get(name) ?? new Set()
    listeners.add(listener)
    this.#listeners.set(name, listeners)
    return () => listeners.delete(listener)
  }

  say<Name extends EventName>(name: Name, payload: EventPayload<Name>): void {
    for (const listener of this.#listeners.get(name) ?? [])
      (listener as (payload: EventPayload<Name>) => void)(payload)
  }

  inputsOf(name: RouteName): unknown[] {
    return this.asked.filter((asked) => asked.name === name).map(({ input }) => input)
  }
}
