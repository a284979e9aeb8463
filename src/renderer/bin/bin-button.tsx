import { Trash2 } from 'lucide-react'
import { Icon } from '../app/icon.tsx'
import { useText, useWindow } from '../app/sotto-window.tsx'

export function BinButton() {
  const text = useText()
  const show = useWindow((state) => state.showBin)
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      onClick={() => show(true)}
      className="flex h-[30px] w-full items-center gap-2 rounded-control px-2 text-ink-2 hover:bg-hover"
    >
      <Icon of={Trash2} className="text-ink-3" />
      {text.history.bin}
    </button>
  )
}
