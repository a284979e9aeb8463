import type { Catalogue } from '../../core/text/catalogue.ts'
import { modifier } from '../app/modifier-key.ts'
import { Choice } from './choice.tsx'
import type { SettingItem } from './setting-item.ts'
import { SettingRow } from './setting-row.tsx'
import { TextSizeField } from './text-size-field.tsx'
import type { SettingsAccess } from './use-app-settings.ts'

export function generalItems({ settings, write, reset }: SettingsAccess, text: Catalogue): SettingItem[] {
  const said = text.settings
  return [
    {
      id: 'language',
      say: (of) => of.settings.language,
      draw: () => (
        <SettingRow said={said.language} onReset={reset('language')}>
          {(id) => (
            <Choice
              labelledBy={id}
              value={settings.language}
              options={[
                ['system', said.system],
                ['zh-CN', '简体中文', 'zh-CN'],
                ['en', 'English', 'en'],
              ]}
              onChoose={(language) => void write({ language })}
            />
          )}
        </SettingRow>
      ),
    },
    {
      id: 'theme',
      say: (of) => of.settings.theme,
      draw: () => (
        <SettingRow said={said.theme} onReset={reset('theme')}>
          {(id) => (
            <Choice
              labelledBy={id}
              value={settings.theme}
              options={[
                ['system', said.system],
                ['light', said.light],
                ['dark', said.dark],
              ]}
              onChoose={(theme) => void write({ theme })}
            />
          )}
        </SettingRow>
      ),
    },
    {
      id: 'text-size',
      say: (of) => of.settings.textSize,
      draw: () => (
        <SettingRow said={said.textSize} onReset={reset('textSize')}>
          {(id) => (
            <TextSizeField
              labelledBy={id}
              value={settings.textSize}
              onChange={(textSize) => write({ textSize })}
            />
          )}
        </SettingRow>
      ),
    },
    {
      id: 'send-with',
      say: (of) => of.settings.sendWith,
      draw: () => (
        <SettingRow said={said.sendWith} onReset={reset('sendWith')}>
          {(id) => (
            <Choice
              labelledBy={id}
              value={settings.sendWith}
              options={[
                ['enter', 'Enter'],
                ['mod-enter', `${modifier} Enter`],
              ]}
              onChoose={(sendWith) => void write({ sendWith })}
            />
          )}
        </SettingRow>
      ),
    },
  ]
}
