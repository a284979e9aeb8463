import { z } from 'zod'
import { AppSettings, AppSettingsPatch } from '../../core/settings/schema.ts'
import type { Connection } from './connection.ts'

/** The app's settings, a row each; one that is not there has its default. */
export interface Settings {
  read(): AppSettings
  write(patch: AppSettingsPatch): AppSettings
}

const SettingRow = z.object({ name: z.string(), value: z.string() })

export function settingsIn(connection: Connection): Settings {
  const readAll = connection.prepare('SELECT name, value FROM setting')
  const put = connection.prepare(`
    INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value`)

  function read(): AppSettings {
    const stored: Record<string, unknown> = {}
    for (const row of readAll.all()) {
      const { name, value } = SettingRow.parse(row)
      stored[name] = JSON.parse(value)
    }
    // A value that another version wrote and this one does not know must not take the others with it.
    const known = Object.entries(AppSettings.shape).filter(
      ([name, schema]) => schema.safeParse(stored[name]).success,
    )
    return AppSettings.parse(Object.fromEntries(known.map(([name]) => [name, stored[name]])))
  }

  function write(patch: AppSettingsPatch): AppSettings {
    for (const [name, value] of Object.entries(AppSettingsPatch.parse(patch)))
      put.run(name, JSON.stringify(value))
    return read()
  }

  return { read, write: connection.transaction(write).immediate }
}
