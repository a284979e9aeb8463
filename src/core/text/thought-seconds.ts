/** Seconds as a person would say them: whole ones from three on, below that with a tenth. */
export function thoughtSeconds(milliseconds: number): string {
  const seconds = milliseconds / 1000
  return seconds < 3 ? Math.max(0.1, seconds).toFixed(1) : String(Math.round(seconds))
}
