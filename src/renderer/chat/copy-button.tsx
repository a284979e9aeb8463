import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { IconButton } from '../app/button.tsx'
import { Icon } from '../app/icon.tsx'
import { useSotto, useText } from '../app/sotto-window.tsx'
import { copiedShownFor } from '../markdown/use-copied.ts'

/** Copies through main; the page itself never writes the clipboard. */
export function CopyButton({ label, text: copiedText }: { label: string; text: string }) {
  const text = useText()
  const { request } = useSotto()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), copiedShownFor)
    return () => clearTimeout(timer)
  }, [copied])
  return (
    <IconButton
      small
      label={label}
      onClick={() =>
        void request('clipboard.write', { text: copiedText }).then((written) => setCopied(written.ok))
      }
    >
      <Icon of={copied ? Check : Copy} size={14} />
      {copied && (
        <span role="status" className="sr-only">
          {text.chat.copied}
        </span>
      )}
    </IconButton>
  )
}
