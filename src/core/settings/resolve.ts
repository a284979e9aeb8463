import type { ModelView } from '../contract/views.ts'

/** The scope that decided a value; a narrower scope wins over a wider one. */
export type Scope = 'conversation' | 'app' | 'last' | 'default'

export interface Resolved<Value> {
  readonly value: Value
  readonly source: Scope
}

/**
 * The model that a question goes to: the conversation's own, though it is gone (main then says so, with
 * the nearest names); else the app's, else that of the last new conversation, each while it is here and local; else
 * the first local one. Null when there is none. `models` is null until the service has told of them: a name then counts
 * without a look, since a question waits until it is known where its model runs.
 */
export function resolveModel(scopes: {
  readonly conversation: string | null
  readonly app: string | null
  readonly last: string | null
  readonly models: readonly ModelView[] | null
}): Resolved<string> | null {
  if (scopes.conversation !== null) return { value: scopes.conversation, source: 'conversation' }
  const local = scopes.models?.filter(({ locality }) => locality.place === 'local')
  for (const source of ['app', 'last'] as const) {
    const value = scopes[source]
    if (value !== null && (local?.some(({ name }) => name === value) ?? true)) return { value, source }
  }
  const first = local?.[0]
  return first === undefined ? null : { value: first.name, source: 'default' }
}
