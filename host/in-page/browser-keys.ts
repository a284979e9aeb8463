/**
 * Electron's window has none of a browser's own keys and no menu on the right button; Chromium's app window has both
 * where the page leaves them. What the page itself does with an event is done by then. Runs as text in the page.
 */
export function silenceBrowser(): void {
  const withModifier = new Set('defghjklnoprstuw'.split(''))
  const withShiftToo = new Set([...'abcdeghijklmnopqrstuw'.split(''), 'delete'])
  const alone = new Set(['F1', 'F3', 'F5', 'F6', 'F7', 'F11', 'F12'])
  const withAlt = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'd', 'e', 'f'])

  const isBrowsers = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) => {
    if (alone.has(key)) return true
    if (altKey) return withAlt.has(key)
    if (!ctrlKey && !metaKey) return shiftKey && key === 'Escape'
    return (shiftKey ? withShiftToo : withModifier).has(key.toLowerCase())
  }
  /** Adds the listener anew for each event, so that it is the last to hear it. */
  const hearLast = (type: string, listener: (event: Event) => void) => {
    const moveToEnd = () => {
      window.removeEventListener(type, listener)
      window.addEventListener(type, listener)
    }
    window.addEventListener(type, moveToEnd, { capture: true })
  }
  hearLast('contextmenu', (event) => event.preventDefault())
  hearLast('keydown', (event) => {
    if (event instanceof KeyboardEvent && isBrowsers(event)) event.preventDefault()
  })
}
