const isMac = navigator.platform.startsWith('Mac')

/** The key that shortcuts are held with, as it is printed on this system's keyboards. */
export const modifier = isMac ? '⌘' : 'Ctrl'

export function holdsModifier(event: { ctrlKey: boolean; metaKey: boolean }): boolean {
  return isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey
}
