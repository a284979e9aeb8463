import { useLayoutEffect } from 'react'
import { useLanguage, useWindow } from './sotto-window.tsx'

/** Writes theme, language and text size on the page, where style sheets and screen readers look for them. */
export function useAppearance(): void {
  const theme = useWindow((state) => state.app?.theme)
  const language = useLanguage()
  const textSize = useWindow((state) => state.app?.settings.textSize ?? 100)
  useLayoutEffect(() => {
    if (theme !== undefined) document.documentElement.dataset['theme'] = theme
  }, [theme])
  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--text-scale', String(textSize / 100))
  }, [textSize])
  useLayoutEffect(() => {
    document.documentElement.lang = language
  }, [language])
}
