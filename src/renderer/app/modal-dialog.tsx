import { CSPProvider } from '@base-ui/react/csp-provider'
import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import { IconButton } from './button.tsx'
import { Icon } from './icon.tsx'
import { useText } from './sotto-window.tsx'

/** A dialog over the window, with its title, what is to be known of it, and the way out. `className` sets its size. */
export function ModalDialog({
  open = true,
  onClose,
  title,
  description,
  className,
  initialFocus,
  children,
}: {
  open?: boolean
  onClose: () => void
  title: string
  description?: ReactNode
  className: string
  initialFocus?: RefObject<HTMLElement | null>
  children: ReactNode
}) {
  const text = useText()
  return (
    <CSPProvider disableStyleElements>
      <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
        <Dialog.Portal>
          <Dialog.Backdrop className="fixed inset-0 z-30 bg-active" />
          <Dialog.Popup
            {...(initialFocus && { initialFocus })}
            className={`fixed top-1/2 left-1/2 z-30 flex -translate-1/2 flex-col rounded-sheet border border-line bg-raised p-5 shadow-popover ${className}`}
          >
            <div className="flex items-start">
              <Dialog.Title className="flex-1 text-figure font-strong">{title}</Dialog.Title>
              <IconButton label={text.app.close} onClick={onClose}>
                <Icon of={X} />
              </IconButton>
            </div>
            {description !== undefined && (
              <Dialog.Description className="mt-1 mb-3 text-ink-2 tabular-nums">
                {description}
              </Dialog.Description>
            )}
            {children}
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
    </CSPProvider>
  )
}
