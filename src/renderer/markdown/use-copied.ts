import { useEffect, useState } from 'react'
import { useChrome } from './markdown-labels.ts'

/** How long it is said that something was copied. Milliseconds. */
export const copiedShownFor = 1_500

/** Copies by the window's own way, and says for a moment that it did. */
export function useCopied(): { copied: boolean; copy: (text: string) => void } {
  const { onCopy } = useChrome()
  const [times, setTimes] = useState(0)
  const [copied, setCopied] = useState(false)

  useEffect(() => {
    if (times === 0) return
    setCopied(true)
    const timer = setTimeout(() => setCopied(false), copiedShownFor)
    return () => clearTimeout(timer)
  }, [times])

  return {
    copied,
    copy: (text) => {
      onCopy(text)
      setTimes((before) => before + 1)
    },
  }
}
