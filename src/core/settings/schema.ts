import { z } from 'zod'

/** The app's own settings: one schema, each with its default. */
export const AppSettings = z.object({
  language: z.enum(['system', 'zh-CN', 'en']).default('system'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Enter sends, or only Ctrl+Enter (⌘ Enter) does. */
  sendWith: z.enum(['enter', 'mod-enter']).default('enter'),
  /** The model that a new conversation begins with; null: the first local one. */
  model: z.string().nullable().default(null),
})
export type AppSettings = z.infer<typeof AppSettings>

export const defaultSettings: AppSettings = AppSettings.parse({})
