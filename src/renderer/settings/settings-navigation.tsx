import { Cpu, Database, type LucideIcon, Plug, Settings, Shield } from 'lucide-react'
import { type RefObject, useEffect, useState } from 'react'
import { Icon } from '../app/icon.tsx'
import { useText } from '../app/sotto-window.tsx'
import type { SettingSection } from './setting-item.ts'
import { SettingsSearch } from './settings-search.tsx'

const icons: Readonly<Record<string, LucideIcon>> = {
  general: Settings,
  service: Plug,
  models: Cpu,
  privacy: Shield,
  data: Database,
}

/** How far a section may be above the edge and still be the one that is read. CSS pixels. */
const slack = 60

/** The section that stands at the top of what scrolls. */
function useSectionInView(scroller: RefObject<HTMLElement | null>): string | undefined {
  const [inView, setInView] = useState<string>()
  // After every drawing: a search may have taken sections away.
  useEffect(() => {
    const area = scroller.current
    if (area === null) return
    const look = (): void => {
      const top = area.getBoundingClientRect().top + slack
      const isAtEnd = area.scrollTop > 0 && area.scrollTop + area.clientHeight >= area.scrollHeight - 1
      const drawn = [...area.querySelectorAll<HTMLElement>('[data-section]')]
      const found = isAtEnd
        ? drawn.at(-1)
        : drawn.find((section) => section.getBoundingClientRect().bottom > top)
      setInView(found?.dataset['section'])
    }
    look()
    area.addEventListener('scroll', look, { passive: true })
    return () => area.removeEventListener('scroll', look)
  })
  return inView
}

export function SettingsNavigation({
  sections,
  scroller,
  onSearch,
}: {
  sections: readonly SettingSection[]
  scroller: RefObject<HTMLElement | null>
  onSearch: (query: string) => void
}) {
  const text = useText()
  const inView = useSectionInView(scroller)
  return (
    <nav aria-label={text.settings.title} className="w-[13.5em] flex-none p-5 pr-3 narrow:w-auto narrow:pb-0">
      <SettingsSearch onSearch={onSearch} />
      <ul className="pt-2.5 narrow:hidden">
        {sections.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === inView ? 'true' : undefined}
              onClick={() => scroller.current?.querySelector(`[data-section="${id}"]`)?.scrollIntoView()}
              className="flex min-h-[30px] w-full items-center gap-2 rounded-control px-2 text-ink-2 hover:bg-hover aria-[current]:bg-active aria-[current]:font-strong aria-[current]:text-ink-1"
            >
              <Icon of={icons[id] ?? Settings} className="text-ink-3" />
              {name(text)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
