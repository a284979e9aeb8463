/** How long the paint itself is left alone. Milliseconds. */
const rest = 30

/** Acts after the next frame, and after what its paint still costs. Returns what calls it off. */
export function afterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act, rest)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
