import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { MessageId } from '../../core/contract/ids.ts'
import { IconButton } from '../app/button.tsx'
import { Icon } from '../app/icon.tsx'
import { useSotto, useText, useWindow } from '../app/sotto-window.tsx'
import { stepBranch } from './branch-actions.ts'

/** Which of its siblings a message is, and the way to the others; nothing where it has none. */
export function BranchSwitcher({ message }: { message: MessageId }) {
  const text = useText()
  const sotto = useSotto()
  const branch = useWindow((state) => state.branches.find((fork) => fork.message === message))
  if (branch === undefined) return null
  const at = branch.siblings.indexOf(message) + 1
  const of = branch.siblings.length
  return (
    <span className="flex flex-none items-center gap-2 text-meta leading-[2] text-ink-3 tabular-nums">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be a block. */}
      <span role="group" aria-label={text.branches.group} className="flex items-center">
        <IconButton
          small
          label={text.branches.previous}
          aria-disabled={at === 1 || undefined}
          onClick={() => void stepBranch(sotto, branch, -1)}
        >
          <Icon of={ChevronLeft} size={14} />
        </IconButton>
        <span>
          {at}/{of}
        </span>
        <IconButton
          small
          label={text.branches.next}
          aria-disabled={at === of || undefined}
          onClick={() => void stepBranch(sotto, branch, 1)}
        >
          <Icon of={ChevronRight} size={14} />
        </IconButton>
      </span>
      {branch.elsewhere > 0 && <span>{text.branches.elsewhere(branch.elsewhere)}</span>}
    </span>
  )
}
