import { type AppSettings, defaultSettings } from './schema.ts'

export type Scope = 'default' | 'app' | 'conversation'
export interface Resolved<Value> {
  readonly value: Value
  readonly source: Scope
}

/** The model that a conversation answers with, and the scope that says so: conversation over app over default. */
export function resolveModel(
  app: Pick<AppSettings, 'model'>,
  conversation: { readonly model: string | null },
): Resolved<string | null> {
  if (conversation.model !== null) return { value: conversation.model, source: 'conversation' }
  if (app.model !== null) return { value: app.model, source: 'app' }
  return { value: defaultSettings.model, source: 'default' }
}
