import { CSPProvider } from '@base-ui/react/csp-provider'
import { Menu } from '@base-ui/react/menu'
import { ChevronDown } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { Icon } from '../app/icon.tsx'
import { useSotto, useText } from '../app/sotto-window.tsx'
import { type Copied, copyAll } from './copy-marked.ts'

function Choice({ onChoose, children }: { onChoose: () => void; children: ReactNode }) {
  return (
    <Menu.Item
      onClick={onChoose}
      className="flex min-h-[30px] items-center rounded-control px-2.5 text-ui outline-none data-highlighted:bg-hover"
    >
      {children}
    </Menu.Item>
  )
}

/** The forms that an answer can be copied in; `markdown` is its text as it is stored. */
export function CopyMenu({ markdown }: { markdown: string }) {
  const text = useText()
  const { request } = useSotto()
  const [open, setOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)

  /** Read where it is drawn: what is drawn is what a person means. */
  function write(form: (copied: Copied) => { text: string; html?: string }): void {
    const drawn = trigger.current?.closest('article')?.querySelector('.markdown')
    if (drawn) void request('clipboard.write', form(copyAll(drawn)))
  }
  return (
    <CSPProvider disableStyleElements>
      <Menu.Root open={open} onOpenChange={(next) => setOpen(next)} modal={false}>
        <Menu.Trigger
          render={
            <button
              ref={trigger}
              type="button"
              aria-label={text.reading.copyAs}
              title={text.reading.copyAs}
              className="grid size-6 flex-none place-items-center rounded-small text-ink-3 hover:bg-hover data-popup-open:bg-active"
            >
              <Icon of={ChevronDown} size={12} />
            </button>
          }
        />
        <Menu.Portal>
          <Menu.Positioner side="bottom" align="end" sideOffset={4} className="z-30">
            <Menu.Popup
              aria-label={text.reading.copyAs}
              className="min-w-[180px] rounded-card border border-line bg-raised p-1 shadow-popover outline-none"
            >
              <Choice onChoose={() => write((copied) => copied)}>{text.reading.copyFormatted}</Choice>
              <Choice onChoose={() => write(({ text: plain }) => ({ text: plain }))}>
                {text.reading.copyText}
              </Choice>
              <Choice onChoose={() => void request('clipboard.write', { text: markdown })}>
                {text.reading.copyMarkdown}
              </Choice>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </CSPProvider>
  )
}
