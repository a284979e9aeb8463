import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button, IconButton } from '../app/button.tsx'
import { Icon } from '../app/icon.tsx'
import { ModalDialog } from '../app/modal-dialog.tsx'
import { useText } from '../app/sotto-window.tsx'
import { piecesOf } from './long-text.ts'

/** A long text, a piece of it at a time, so that five megabytes open as soon as one page. Without `onChange` to read. */
export function LongTextDialog({
  text: whole,
  onClose,
  onChange,
}: {
  text: string
  onClose: () => void
  onChange?: (text: string) => void
}) {
  const text = useText()
  const field = useRef<HTMLTextAreaElement>(null)
  const [pieces] = useState(() => piecesOf(whole))
  const [at, setAt] = useState(0)
  // A field tells line ends its own way: only what was typed in is taken from it.
  const typedIn = useRef(false)

  /** What stands in the field goes back into its piece. */
  function take(): void {
    if (field.current !== null && typedIn.current) pieces[at] = field.current.value
    typedIn.current = false
  }
  function turn(by: 1 | -1): void {
    take()
    setAt(at + by)
  }
  function close(): void {
    take()
    const changed = pieces.join('')
    if (changed !== whole) onChange?.(changed)
    onClose()
  }

  return (
    <ModalDialog
      onClose={close}
      title={text.composer.heldTitle}
      initialFocus={field}
      className="h-[min(640px,calc(100vh-64px))] w-[min(760px,calc(100vw-32px))]"
    >
      <textarea
        key={at}
        ref={field}
        aria-label={`${text.composer.heldTitle}, ${text.composer.piece(at + 1, pieces.length)}`}
        defaultValue={pieces[at]}
        readOnly={onChange === undefined}
        onChange={() => {
          typedIn.current = true
        }}
        dir="auto"
        spellCheck={false}
        className="mt-3 min-h-0 flex-1 resize-none rounded-control border border-line-field bg-sunken px-3 py-2.5 text-payload leading-payload text-ink-1 caret-local"
      />
      <div className="mt-3 flex items-center gap-2">
        {pieces.length > 1 && (
          <span className="flex items-center gap-1 text-meta text-ink-3 tabular-nums">
            <IconButton
              small
              label={text.composer.previousPiece}
              disabled={at === 0}
              onClick={() => turn(-1)}
            >
              <Icon of={ChevronLeft} size={14} />
            </IconButton>
            {text.composer.piece(at + 1, pieces.length)}
            <IconButton
              small
              label={text.composer.nextPiece}
              disabled={at === pieces.length - 1}
              onClick={() => turn(1)}
            >
              <Icon of={ChevronRight} size={14} />
            </IconButton>
          </span>
        )}
        <Button look="ink" className="ml-auto" onClick={close}>
          {text.composer.heldDone}
        </Button>
      </div>
    </ModalDialog>
  )
}
