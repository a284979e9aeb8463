import { useState } from 'react'
import type { SottoError } from '../../core/contract/errors.ts'
import type { AppSettings } from '../../core/settings/schema.ts'
import { modifier } from '../app/modifier-key.ts'
import { useSotto, useText, useWindow } from '../app/sotto-window.tsx'
import { ErrorRow } from '../chat/error-row.tsx'
import { Choice } from './choice.tsx'

/** Each choice is written when it is made; main answers with what every window then shows. */
export function SettingsForm() {
  const text = useText()
  const { request } = useSotto()
  const settings = useWindow((state) => state.app?.settings)
  const changeApp = useWindow((state) => state.changeApp)
  const [error, setError] = useState<SottoError | null>(null)
  if (settings === undefined) return null

  async function write(change: Partial<AppSettings>): Promise<void> {
    const written = await request('settings.write', change)
    setError(written.ok ? null : written.error)
    if (written.ok) changeApp({ settings: written.value })
  }

  return (
    <>
      <Choice
        label={text.settings.language}
        value={settings.language}
        options={[
          ['system', text.settings.system],
          ['zh-CN', '简体中文', 'zh-CN'],
          ['en', 'English', 'en'],
        ]}
        onChoose={(language) => void write({ language })}
      />
      <Choice
        label={text.settings.theme}
        value={settings.theme}
        options={[
          ['system', text.settings.system],
          ['light', text.settings.light],
          ['dark', text.settings.dark],
        ]}
        onChoose={(theme) => void write({ theme })}
      />
      <Choice
        label={text.settings.sendWith}
        value={settings.sendWith}
        options={[
          ['enter', 'Enter'],
          ['mod-enter', `${modifier} Enter`],
        ]}
        onChoose={(sendWith) => void write({ sendWith })}
      />
      {error !== null && <ErrorRow error={error} />}
    </>
  )
}
