import { useEffect, useState } from 'react'

function secondsUntil(moment: number): number {
  return Math.max(0, Math.ceil((moment - Date.now()) / 1000))
}

/** Counts down to a moment (milliseconds since the epoch); null when there is none or it has passed. */
export function useSecondsUntil(moment: number | null): number | null {
  const [left, setLeft] = useState(moment === null ? 0 : secondsUntil(moment))
  useEffect(() => {
    if (moment === null) return
    const count = () => setLeft(secondsUntil(moment))
    count()
    const timer = setInterval(count, 1000)
    return () => clearInterval(timer)
  }, [moment])
  return moment === null || left === 0 ? null : left
}
