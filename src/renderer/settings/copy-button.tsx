import { useEffect, useState } from 'react'
import { Button } from '../app/button.tsx'
import { useSotto, useText } from '../app/sotto-window.tsx'

/** How long it is said that something was copied. Milliseconds. */
const saidFor = 1500

/** Copies a text, and says for a moment that it did. */
export function CopyButton({ label, copied }: { label: string; copied: string }) {
  const text = useText()
  const { request } = useSotto()
  const [times, setTimes] = useState(0)
  const [isSaid, setSaid] = useState(false)
  useEffect(() => {
    if (times === 0) return
    setSaid(true)
    const timer = setTimeout(() => setSaid(false), saidFor)
    return () => clearTimeout(timer)
  }, [times])

  async function copy(): Promise<void> {
    const written = await request('clipboard.write', { text: copied })
    if (written.ok) setTimes((before) => before + 1)
  }
  return (
    <Button size="small" aria-live="polite" onClick={() => void copy()}>
      {isSaid ? text.chat.copied : label}
    </Button>
  )
}
