import { useState } from 'react'
import type { SottoError } from '../../core/contract/errors.ts'
import { defaultSettings } from '../../core/settings/default-settings.ts'
import type { AppSettings, AppSettingsPatch } from '../../core/settings/schema.ts'
import { useSotto, useWindow } from '../app/sotto-window.tsx'

export interface SettingsAccess {
  readonly settings: AppSettings
  readonly error: SottoError | null
  /** Written at once; main answers with what every window then shows. False: it was not written. */
  write(change: AppSettingsPatch): Promise<boolean>
  /** Takes a setting back to what it is by itself; null where it is that already. */
  reset(name: keyof AppSettings): (() => void) | null
}

export function useAppSettings(): SettingsAccess {
  const { request } = useSotto()
  const settings = useWindow((state) => state.app?.settings) ?? defaultSettings
  const changeApp = useWindow((state) => state.changeApp)
  const [error, setError] = useState<SottoError | null>(null)

  async function write(change: AppSettingsPatch): Promise<boolean> {
    const written = await request('settings.write', change)
    setError(written.ok ? null : written.error)
    if (written.ok) changeApp({ settings: written.value })
    return written.ok
  }
  return {
    settings,
    error,
    write,
    reset: (name) =>
      settings[name] === defaultSettings[name] ? null : () => void write({ [name]: defaultSettings[name] }),
  }
}
