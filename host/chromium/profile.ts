import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Preferences written before each start, so that none that Chromium changed by itself survives. */
const preferences = {
  browser: { custom_chrome_frame: false, has_seen_welcome_page: true, check_default_browser: false },
  session: { restore_on_startup: 5 },
  history: { saving_disabled: true },
  translate: { enabled: false },
  spellcheck: { dictionaries: [], use_spelling_service: false },
  browser_spellcheck: { enabled: false },
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  // what a Permissions-Policy header cannot deny (electron-api/permissions.ts)
  profile: { default_content_setting_values: { notifications: 2 } },
  credentials_enable_service: false,
  search: { suggest_enabled: false },
  dns_prefetching: { enabled: false },
  // 2 is "never": without it Chromium warms up a connection for each address that it opens.
  net: { network_prediction_options: 2 },
}

/** The profile folder of Chromium inside the app's own data; it holds settings only (flags.ts: off the record). */
export function prepareProfile(userData: string): string {
  const profile = join(userData, 'host-chromium')
  mkdirSync(join(profile, 'Default'), { recursive: true, mode: 0o700 })
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences), { mode: 0o600 })
  return profile
}
