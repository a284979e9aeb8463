import type { OnNextFrame } from './live-turns.ts'

/** A hidden window paints nothing; its answers go on this often, so that nothing piles up. Milliseconds. */
const hiddenPace = 200

/** After such a pause the first news is drawn at once, in time for the next frame. Milliseconds. */
const idle = 50

interface Drawing {
  readonly draw: () => void
  readonly drawn: () => void
}

/** One frame for all that asks in the same frame; `drawn` runs in the task after the paint. */
export function createNextFrame(): OnNextFrame {
  let due: Drawing[] = []
  let drawnDue: (() => void)[] = []
  let frame: number | null = null
  let lastRun = Number.NEGATIVE_INFINITY
  const afterPaint = new MessageChannel()
  afterPaint.port1.onmessage = () => {
    const all = drawnDue
    drawnDue = []
    for (const drawn of all) drawn()
  }

  function run(): void {
    frame = null
    lastRun = performance.now()
    const all = due
    due = []
    for (const { draw } of all) draw()
    drawnDue.push(...all.map(({ drawn }) => drawn))
    afterPaint.port2.postMessage(null)
  }

  document.addEventListener('visibilitychange', () => {
    if (!document.hidden || frame === null) return
    cancelAnimationFrame(frame)
    frame = null
    run()
  })

  return (draw, drawn) => {
    const first = due.length === 0
    due.push({ draw, drawn })
    if (!first) return
    if (document.hidden) setTimeout(run, hiddenPace)
    else if (performance.now() - lastRun > idle) run()
    else frame = requestAnimationFrame(run)
  }
}
