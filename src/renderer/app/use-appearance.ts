import { useLayoutEffect } from 'react'
import { useLanguage, useWindow } from './sotto-window.tsx'

/** Writes the theme and the language on the page, where style sheets and screen readers look for them. */
export function useAppearance(): void {
  const theme = useWindow((state) => state.app?.theme)
  const language = useLanguage()
  useLayoutEffect(() => {
    if (theme !== undefined) document.documentElement.dataset['theme'] = theme
  }, [theme])
  useLayoutEffect(() => {
    document.documentElement.lang = language
  }, [language])
}
