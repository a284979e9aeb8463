import { useEffect, useRef, useState } from 'react'
import type { AppView } from '../../core/contract/api.ts'
import type { HistoryPlace } from '../../core/contract/data-routes.ts'
import { focusComposer } from '../app/focus-regions.ts'
import { useSotto, useText, useWindow } from '../app/sotto-window.tsx'
import { ErrorRow } from '../chat/error-row.tsx'
import { isLocal } from '../models/model-choice.ts'
import { useParameters } from '../parameters/use-parameters.ts'
import { dataItems, privacyItems, serviceItems } from './fact-items.tsx'
import { generalItems } from './general-items.tsx'
import { modelItems } from './model-items.tsx'
import { itemsFound, type SettingSection } from './setting-item.ts'
import { SettingsNavigation } from './settings-navigation.tsx'
import { useAppSettings } from './use-app-settings.ts'

function useHistoryPlace(): HistoryPlace | null {
  const { request } = useSotto()
  const [data, setData] = useState<HistoryPlace | null>(null)
  useEffect(() => {
    void request('data.view', {}).then((read) => {
      if (read.ok) setData(read.value)
    })
  }, [request])
  return data
}

function useSections(app: AppView) {
  const text = useText()
  const access = useAppSettings()
  const models = (useWindow((state) => state.models) ?? []).filter(isLocal)
  const [model, chooseModel] = useState<string | null>(null)
  const parameters = useParameters(null, model, null)
  const data = useHistoryPlace()
  const sections: SettingSection[] = [
    { id: 'general', name: (of) => of.settings.sections.general, items: generalItems(access, text) },
    { id: 'service', name: (of) => of.settings.sections.service, items: serviceItems(app, text) },
    {
      id: 'models',
      name: (of) => of.settings.sections.models,
      items: modelItems(access, parameters, models, model, chooseModel, text),
    },
    { id: 'privacy', name: (of) => of.settings.sections.privacy, items: privacyItems(text) },
    { id: 'data', name: (of) => of.settings.sections.data, items: dataItems(app, data, text) },
  ]
  return { sections, error: access.error ?? parameters.error }
}

/** Every setting that there is. A change is written at once and taken back by its reset. */
function Page({ app }: { app: AppView }) {
  const text = useText()
  const { sections, error } = useSections(app)
  const [query, setQuery] = useState('')
  const scroller = useRef<HTMLDivElement>(null)
  const close = useWindow((state) => state.showSettings)
  const shown = sections.flatMap((section) => {
    const items = itemsFound(section, query)
    return items.length === 0 ? [] : [{ ...section, items }]
  })
  const count = shown.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <section
      aria-label={text.settings.title}
      data-region="settings"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
        event.preventDefault()
        close(false)
      }}
      className="absolute inset-0 z-[4] flex bg-sheet narrow:flex-col"
    >
      <SettingsNavigation sections={shown} scroller={scroller} onSearch={setQuery} />
      <div ref={scroller} className="min-h-0 min-w-0 flex-1 overflow-y-auto pr-9 pb-8 pl-3 narrow:px-5">
        <div className="max-w-[736px] pt-2">
          <p role="status" className={query.trim() === '' || count > 0 ? 'sr-only' : 'pt-6 text-ink-2'}>
            {query.trim() !== '' && (count > 0 ? text.settings.found(count) : text.settings.nothingFound)}
          </p>
          {error !== null && (
            <div className="pt-4">
              <ErrorRow error={error} safe={text.parameters.notWritten} />
            </div>
          )}
          {shown.map(({ id, name, items }) => (
            <section key={id} aria-labelledby={`settings-${id}`} data-section={id} className="pt-4">
              <h2 id={`settings-${id}`} className="pb-2 text-prose font-strong">
                {name(text)}
              </h2>
              <div className="divide-y divide-line rounded-sheet border border-line bg-raised">
                {items.map((item) => (
                  <div key={item.id}>{item.draw()}</div>
                ))}
              </div>
            </section>
          ))}
        </div>
      </div>
    </section>
  )
}

/** Over the open conversation, which goes on under it. Opening another one closes it. */
export function SettingsPage() {
  const app = useWindow((state) => state.app)
  const opening = useWindow((state) => state.opening)
  const close = useWindow((state) => state.showSettings)
  const openedAt = useRef(opening)
  useEffect(() => {
    if (opening !== openedAt.current) close(false)
  }, [opening, close])
  // The chat is in sight again by then, and the focus went with the page unless it was elsewhere.
  useEffect(
    () => () => {
      if (document.activeElement === document.body) focusComposer()
    },
    [],
  )
  return app === null ? null : <Page app={app} />
}
