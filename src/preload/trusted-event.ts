/**
 * Tells whether the code that asks runs in the task of a click or key press that the browser itself
 * reported (`isTrusted`, which no page script can forge). The mark is taken back in a later task.
 */
export function watchTrustedEvents(target: Window): () => boolean {
  let trusted = false
  const mark = (event: Event): void => {
    if (!event.isTrusted) return
    trusted = true
    setTimeout(() => {
      trusted = false
    }, 0)
  }
  for (const type of ['click', 'keydown']) target.addEventListener(type, mark, { capture: true })
  return () => trusted
}
