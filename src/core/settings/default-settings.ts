import type { AppSettingsPatch } from './schema.ts'

type Settings = { [Name in keyof AppSettingsPatch]-?: Exclude<AppSettingsPatch[Name], undefined> }

/** What holds where nothing was set. */
export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  sendWith: 'enter',
  textSize: 100,
  model: null,
  lastModel: null,
}
