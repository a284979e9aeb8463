import { X } from 'lucide-react'
import { useId, useLayoutEffect, useRef } from 'react'
import { IconButton } from '../app/button.tsx'
import { focusComposer } from '../app/focus-regions.ts'
import { Icon } from '../app/icon.tsx'
import { useText, useWindow } from '../app/sotto-window.tsx'
import { ErrorRow } from '../chat/error-row.tsx'
import { chosenModel } from '../models/model-choice.ts'
import { ParameterList } from './parameter-list.tsx'
import { useParameters } from './use-parameters.ts'

/** What holds for the open conversation and the model that answers in it, to be changed in place. */
export function ParameterPanel() {
  const text = useText()
  const title = useId()
  const panel = useRef<HTMLElement>(null)
  const conversation = useWindow((state) => state.conversation)
  const model = useWindow(chosenModel)
  const settingsOpen = useWindow((state) => state.settingsOpen)
  const close = useWindow((state) => state.toggleParameters)
  const { view, error, write } = useParameters(conversation, model, settingsOpen)
  useLayoutEffect(() => {
    const region = panel.current
    region?.focus()
    return () => {
      if (region?.contains(document.activeElement) === true) focusComposer()
    }
  }, [])

  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-labelledby={title}
      data-region="panel"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
        event.preventDefault()
        close()
      }}
      className="parameter-panel flex min-h-0 flex-none flex-col border-l border-line bg-sheet narrow:absolute narrow:inset-y-0 narrow:right-0 narrow:z-[4] narrow:shadow-popover"
    >
      <header className="flex min-h-11 items-center gap-2 border-b border-line px-4">
        <h2 id={title} className="min-w-0 flex-1 font-strong">
          {text.parameters.title}
        </h2>
        <IconButton label={text.parameters.hide} onClick={close}>
          <Icon of={X} />
        </IconButton>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto">
        <p className="said border-b border-line px-4 py-2.5 text-meta text-ink-2">
          {model ?? text.parameters.noModel} · {text.parameters.nextAnswer}
        </p>
        {error !== null && <ErrorRow error={error} />}
        <div className="divide-y divide-line">
          {view !== null && (
            <ParameterList
              key={conversation}
              view={view}
              target={{ scope: 'conversation', conversation }}
              write={write}
            />
          )}
        </div>
      </div>
    </aside>
  )
}
