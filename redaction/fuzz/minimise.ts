/**
 * The smallest texts found that still break the same rule: texts and stretches are left out while it stays broken.
 * Source: Zeller and Hildebrandt, "Simplifying and isolating failure-inducing input", IEEE TSE 28(2), 2002.
 */
export function minimise(
  texts: readonly string[],
  breaks: (texts: readonly string[]) => boolean,
  deadline: number,
): readonly string[] {
  let smallest = texts
  const attempt = (candidate: readonly string[]) => {
    if (Date.now() > deadline || !breaks(candidate)) return false
    smallest = candidate
    return true
  }
  for (let at = 0; at < smallest.length && smallest.length > 1; ) {
    if (!attempt(smallest.toSpliced(at, 1))) at++
  }
  for (let which = 0; which < smallest.length; which++) {
    for (let size = (smallest[which] ?? '').length; size >= 1; size = Math.floor(size / 2)) {
      for (let at = 0; at < (smallest[which] ?? '').length && Date.now() < deadline; ) {
        const text = smallest[which] ?? ''
        if (!attempt(smallest.with(which, text.slice(0, at) + text.slice(at + size)))) at += size
      }
    }
  }
  return smallest
}
