import { ChevronDown, Laptop } from 'lucide-react'
import { type ButtonHTMLAttributes, type Ref, useRef } from 'react'
import { Icon } from '../app/icon.tsx'
import { useText, useWindow } from '../app/sotto-window.tsx'
import { useKeptFocus } from '../app/use-kept-focus.ts'
import { chosenModel } from './model-choice.ts'

/** Says the chosen model; in the colour of this device once it was told that it runs there. */
export function ModelTrigger({
  ref,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { ref?: Ref<HTMLButtonElement> }) {
  const text = useText()
  const chosen = useWindow(chosenModel)
  const told = useWindow((state) => state.models !== null)
  return (
    <button
      type="button"
      {...rest}
      ref={ref}
      id="model-picker"
      aria-label={chosen === null ? text.models.choose : text.models.picker(chosen)}
      className="flex min-h-[30px] min-w-0 items-center gap-1.5 rounded-control px-[9px] text-ui hover:bg-hover data-popup-open:bg-active"
    >
      <Icon of={Laptop} size={14} className={chosen !== null && told ? 'text-local' : 'text-ink-3'} />
      <span className="min-w-0 [overflow-wrap:anywhere]">{chosen ?? text.models.choose}</span>
      <Icon of={ChevronDown} size={12} className="text-ink-3" />
    </button>
  )
}

/** Stands where the picker will; a press opens it when it is there. */
export function ModelButton() {
  const ref = useRef<HTMLButtonElement>(null)
  const show = useWindow((state) => state.showPicker)
  const open = useWindow((state) => state.pickerOpen)
  useKeptFocus(ref)
  return <ModelTrigger ref={ref} aria-haspopup="menu" aria-expanded={open} onClick={() => show(true)} />
}
