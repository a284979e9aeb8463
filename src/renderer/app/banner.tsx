import { errorText } from '../../core/text/error-text.ts'
import { iconOf } from '../chat/error-row.tsx'
import { Icon } from './icon.tsx'
import { useLanguage, useWindow } from './sotto-window.tsx'

/** A state of the whole app that stops writing. Reading goes on under it. */
export function Banner() {
  const language = useLanguage()
  const error = useWindow((state) => state.storageError)
  if (error === null) return null
  const { what, safe } = errorText(error, language)
  return (
    <div role="alert" className="flex items-center gap-2.5 bg-danger-tint px-3.5 py-[9px]">
      <Icon of={iconOf(error)} className="text-danger" />
      <p>
        <strong className="font-strong">{what}</strong>
        <span className="ml-2 text-ink-2">{safe}</span>
      </p>
    </div>
  )
}
