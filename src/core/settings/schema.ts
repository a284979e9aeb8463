import { z } from 'zod'
import { defaultSettings } from './default-settings.ts'

/**
 * A change of some of the app's settings. It has no defaults: zod would fill them in for the settings
 * that were not named, and a change of the theme would take the language back.
 */
export const AppSettingsPatch = z
  .object({
    language: z.enum(['system', 'zh-CN', 'en']),
    theme: z.enum(['system', 'light', 'dark']),
    /** Enter sends, or only Ctrl+Enter (⌘ Enter) does. */
    sendWith: z.enum(['enter', 'mod-enter']),
    /** Percent of the sizes that the design has. */
    textSize: z.int().min(100).max(200),
    /** The model that a new conversation begins with; null: that of the last one. */
    model: z.string().nullable(),
    /** The model that the last new conversation began with; null before the first: the first local one. */
    lastModel: z.string().nullable(),
  })
  .partial()
export type AppSettingsPatch = z.infer<typeof AppSettingsPatch>

/** The app's own settings: one schema, each with its default. */
export const AppSettings = z.object({
  language: AppSettingsPatch.shape.language.unwrap().default(defaultSettings.language),
  theme: AppSettingsPatch.shape.theme.unwrap().default(defaultSettings.theme),
  sendWith: AppSettingsPatch.shape.sendWith.unwrap().default(defaultSettings.sendWith),
  textSize: AppSettingsPatch.shape.textSize.unwrap().default(defaultSettings.textSize),
  model: AppSettingsPatch.shape.model.unwrap().default(defaultSettings.model),
  lastModel: AppSettingsPatch.shape.lastModel.unwrap().default(defaultSettings.lastModel),
})
export type AppSettings = z.infer<typeof AppSettings>
