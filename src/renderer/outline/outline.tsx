import { CSPProvider } from '@base-ui/react/csp-provider'
import { Menu } from '@base-ui/react/menu'
import { TableOfContents } from 'lucide-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { Icon } from '../app/icon.tsx'
import { useText } from '../app/sotto-window.tsx'
import { fewestHeadings, type Heading, headingsIn, mayHaveOutline } from './headings.ts'

/** An answer longer than so many screens has an outline. */
const screens = 2

function useIsLong(place: RefObject<HTMLElement | null>): boolean {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const article = place.current?.closest('article')
    const scroller = article?.closest('[role="log"]')
    if (!article || !scroller) return
    const sizes = new ResizeObserver(() => {
      const tall = article.offsetHeight > screens * scroller.clientHeight
      setLong(tall && headingsIn(article).length >= fewestHeadings)
    })
    sizes.observe(article)
    return () => sizes.disconnect()
  }, [place])
  return long
}

/** Brings a heading to the top and the focus to it, so that reading goes on from there. */
function goTo({ element }: Heading): void {
  element.tabIndex = -1
  element.scrollIntoView({ block: 'start' })
  // What was never drawn has a guessed height until it comes near.
  requestAnimationFrame(() => {
    element.scrollIntoView({ block: 'start' })
    element.focus({ preventScroll: true })
  })
}

/** The headings of a long answer beside it, to go to one of them. Nothing for a short one. */
export function Outline({ text: answer }: { text: string }) {
  const place = useRef<HTMLDivElement>(null)
  if (!mayHaveOutline(answer)) return null
  return (
    <div ref={place} className="outline-place">
      <OutlineMenu place={place} />
    </div>
  )
}

function OutlineMenu({ place }: { place: RefObject<HTMLDivElement | null> }) {
  const text = useText()
  const long = useIsLong(place)
  const [headings, setHeadings] = useState<readonly Heading[]>([])
  const chosen = useRef<Heading | null>(null)
  if (!long) return null
  function onOpenChange(open: boolean) {
    const article = place.current?.closest('article')
    if (open && article) setHeadings(headingsIn(article))
  }
  return (
    <CSPProvider disableStyleElements>
      <Menu.Root onOpenChange={onOpenChange} modal={false}>
        <Menu.Trigger
          aria-label={text.reading.outline}
          title={text.reading.outline}
          className="outline-button grid size-6 place-items-center rounded-small bg-sheet text-ink-3 hover:text-ink-1 data-popup-open:bg-active data-popup-open:text-ink-1"
        >
          <Icon of={TableOfContents} size={16} />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner side="left" align="start" sideOffset={6} className="z-30">
            <Menu.Popup
              aria-label={text.reading.outline}
              finalFocus={() => {
                const heading = chosen.current
                chosen.current = null
                return heading?.element ?? true
              }}
              className="max-h-[min(420px,var(--available-height))] w-[300px] overflow-y-auto rounded-card border border-line bg-raised p-1 shadow-popover outline-none"
            >
              {headings.map((heading, index) => (
                <Menu.Item
                  // biome-ignore lint/suspicious/noArrayIndexKey: two headings may say the same
                  key={index}
                  data-depth={heading.depth}
                  onClick={() => {
                    chosen.current = heading
                    goTo(heading)
                  }}
                  className="outline-item rounded-small py-1 pr-2 text-ui leading-ui outline-none data-highlighted:bg-hover"
                >
                  {heading.words}
                </Menu.Item>
              ))}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </CSPProvider>
  )
}
