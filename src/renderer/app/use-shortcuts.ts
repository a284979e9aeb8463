import { useEffect } from 'react'
import { openNewConversation, stopAnswer } from '../chat/chat-actions.ts'
import { moveToRegion } from './focus-regions.ts'
import { holdsModifier } from './modifier-key.ts'
import { type SottoWindow, useSotto } from './sotto-window.tsx'

/** True when the key did something. */
function act(event: KeyboardEvent, sotto: SottoWindow): boolean {
  const state = sotto.store.getState()
  if (event.key === 'F6') {
    moveToRegion(event.shiftKey ? -1 : 1)
    return true
  }
  if (state.app?.vault.state !== 'open') return false
  if (event.key === 'Escape') {
    if (state.sidebarOver) {
      state.closeSidebarOver()
      return true
    }
    return stopAnswer(sotto)
  }
  if (!holdsModifier(event) || event.altKey || event.shiftKey) return false
  // With Caps Lock on the letter comes as a capital.
  switch (event.key.toLowerCase()) {
    case 'n':
      void openNewConversation(sotto)
      return true
    case 'b':
      state.toggleSidebar()
      return true
    case 'm':
      state.showPicker(!state.pickerOpen)
      return true
    case ',':
      state.showSettings(!state.settingsOpen)
      return true
    default:
      return false
  }
}

/** The keys of the whole window. What an input method composes, and what a popup took, is theirs. */
export function useShortcuts(): void {
  const sotto = useSotto()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return
      if (act(event, sotto)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [sotto])
}
