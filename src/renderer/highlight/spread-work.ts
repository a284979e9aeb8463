/** Between two pieces the window paints, scrolls and takes keys. Milliseconds. */
const pause = 12

/** Does one piece of its work and returns whether there is more. */
export type Work = () => boolean

let scheduled = false
const waiting = new Set<Work>()

/** Does `work` in pieces, one a task, the first that came first. Returns how to call it off. */
export function spread(work: Work): () => void {
  waiting.add(work)
  schedule()
  return () => void waiting.delete(work)
}

function schedule(): void {
  if (scheduled || waiting.size === 0) return
  scheduled = true
  setTimeout(run, pause)
}

function run(): void {
  scheduled = false
  const [next] = waiting
  if (next?.() === false) waiting.delete(next)
  schedule()
}
