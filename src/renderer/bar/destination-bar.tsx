import { useText, useWindow } from '../app/sotto-window.tsx'
import { Padlock } from './padlock.tsx'

/**
 * Where the words of this conversation may go, and how often they went. There is no road to a cloud, so
 * the bar states a fact and offers no switch, and its count is the nought that it cannot leave.
 */
export function DestinationBar() {
  const text = useText()
  const open = useWindow((state) => state.app?.vault.state === 'open')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields; this groups statements.
    <div
      role="group"
      aria-label={text.bar.group}
      tabIndex={-1}
      data-region="bar"
      className="flex min-h-[34px] items-center rounded-full border border-local-line bg-raised p-[3px] whitespace-nowrap text-meta text-ink-2"
    >
      <span className="flex min-h-[26px] items-center gap-[5px] rounded-full bg-local-solid pr-[11px] pl-[9px] font-strong text-on-local">
        <Padlock size={12} />
        {text.bar.local}
      </span>
      <span className="divided flex items-center">
        {open && <span className="hidden px-[11px] wide:block">{text.bar.stays}</span>}
        <span className="relative px-2.5 tabular-nums wide:py-1">{text.bar.count(0)}</span>
      </span>
    </div>
  )
}

/** Beside a page that is no conversation: what left, of all there is. */
export function SentBar() {
  const text = useText()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields; this groups statements.
    <div
      role="group"
      aria-label={text.settings.sent.name}
      tabIndex={-1}
      data-region="bar"
      className="flex min-h-[34px] items-center rounded-full border border-line-strong bg-raised px-4 whitespace-nowrap text-meta text-ink-2 tabular-nums"
    >
      {text.bar.count(0)}
    </div>
  )
}
