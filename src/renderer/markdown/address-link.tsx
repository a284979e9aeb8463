import { Check, Copy } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { Icon } from '../app/icon.tsx'
import { useChrome } from './markdown-labels.ts'
import { useCopied } from './use-copied.ts'
import { linkTarget } from './visible-address.ts'

/**
 * A link that goes nowhere: it opens its whole address to be read and copied. It is no `a` with an address,
 * which the window could follow, prefetch or hand to a drag; and no `button`, which cannot break over lines.
 */
export function AddressLink({ url, children }: { url: string; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  const target = linkTarget(url)
  if (target.kind === 'inert') {
    return (
      <>
        {children} <span className="md-address">{target.shown}</span>
      </>
    )
  }
  function toggle() {
    // Marking the text of a link with the mouse ends in a click too.
    if (getSelection()?.isCollapsed !== false) setOpen(!open)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    setOpen(!open)
  }
  const { before, host, after } = target.address
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a button is one box and cannot break over lines */}
      <span
        role="button"
        tabIndex={0}
        aria-expanded={open}
        className="md-link"
        data-address={target.whole}
        onClick={toggle}
        onKeyDown={onKeyDown}
      >
        {children}
      </span>
      {open && (
        <span className="md-disclosed md-chrome">
          <bdi className="md-address">
            {before}
            <strong>{host}</strong>
            {after}
          </bdi>
          <CopyAddress address={target.whole} />
        </span>
      )}
    </>
  )
}

function CopyAddress({ address }: { address: string }) {
  const { labels } = useChrome()
  const { copied, copy } = useCopied()
  return (
    <button type="button" onClick={() => copy(address)}>
      <Icon of={copied ? Check : Copy} size={12} />
      {copied ? labels.copied : labels.copyAddress}
    </button>
  )
}
