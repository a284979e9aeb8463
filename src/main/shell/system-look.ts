import { app, nativeTheme } from 'electron'
import type { AppLook } from '../ports/app-look.ts'

/** Reads the system's language and theme. The chosen theme is handed to Chromium too, for its own menus. */
export function systemLook(): AppLook {
  return {
    resolve({ language, theme }) {
      if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme
      return {
        language:
          language === 'system'
            ? app.getLocale().toLowerCase().startsWith('zh')
              ? 'zh-CN'
              : 'en'
            : language,
        theme: theme === 'system' ? (nativeTheme.shouldUseDarkColors ? 'dark' : 'light') : theme,
      }
    },
    onSystemChange(listener) {
      nativeTheme.on('updated', listener)
      return () => nativeTheme.off('updated', listener)
    },
  }
}
