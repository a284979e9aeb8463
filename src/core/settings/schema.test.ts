import { expect, test } from 'vitest'
import { defaultSettings } from './default-settings.ts'
import { AppSettings, AppSettingsPatch } from './schema.ts'

test('a change of the theme does not take the language back to its default', () => {
  expect(AppSettingsPatch.parse({ theme: 'dark' })).toEqual({ theme: 'dark' })
})

test('settings that an older version wrote get the defaults of what it did not know', () => {
  expect(AppSettings.parse({ theme: 'dark' })).toEqual({ ...defaultSettings, theme: 'dark' })
})
