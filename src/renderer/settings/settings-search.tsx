import { Search } from 'lucide-react'
import { Icon } from '../app/icon.tsx'
import { useText } from '../app/sotto-window.tsx'

/** While an input method composes nothing is looked for. */
export function SettingsSearch({ onSearch }: { onSearch: (query: string) => void }) {
  const text = useText()
  return (
    <label className="relative block">
      <span className="sr-only">{text.settings.search}</span>
      <Icon of={Search} size={14} className="absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-3" />
      <input
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={text.settings.search}
        // biome-ignore lint/a11y/noAutofocus: whoever opened the settings looks for one of them.
        autoFocus
        onInput={({ currentTarget, nativeEvent }) => {
          if (nativeEvent instanceof InputEvent && nativeEvent.isComposing) return
          onSearch(currentTarget.value)
        }}
        onCompositionEnd={({ currentTarget }) => onSearch(currentTarget.value)}
        className="min-h-8 w-full rounded-control border border-line-strong bg-raised pr-2 pl-[30px]"
      />
    </label>
  )
}
