import { useEffect } from 'react'
import { splitDraft } from '../../core/conversation/pasted-text.ts'
import { forkAt, stepBranch } from '../branches/branch-actions.ts'
import { openNewConversation, stopAnswer } from '../chat/chat-actions.ts'
import { answerUnderWay } from '../chat/chat-slice.ts'
import { openTemporary } from '../temporary/temporary-actions.ts'
import { moveToRegion } from './focus-regions.ts'
import { holdsModifier } from './modifier-key.ts'
import { type SottoWindow, useSotto } from './sotto-window.tsx'

function isEmptyComposer(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement && target.matches('.composer-field') && target.value === ''
}

function editLastQuestion({ store }: SottoWindow): boolean {
  const state = store.getState()
  const last = state.path.findLast(({ role }) => role === 'user')
  const question = last && state.messages.get(last.id)
  if (question?.role !== 'user' || answerUnderWay(state) !== null) return false
  state.edit({ question: question.id, text: splitDraft(question).typed })
  return true
}

/** The version before or after, of the message with the focus or the last that has any. In a field it moves by words. */
function stepBranchBy({ key, target }: KeyboardEvent, sotto: SottoWindow): boolean {
  const element = target instanceof Element ? target : null
  const writes = element?.matches('input, textarea') === true && !isEmptyComposer(target)
  if (writes) return false
  const row = element?.closest<HTMLElement>('[data-message]')?.dataset['message']
  const message = sotto.store.getState().path.find(({ id }) => id === row)?.id ?? null
  const fork = forkAt(sotto, message)
  if (fork === null) return false
  void stepBranch(sotto, fork, key === 'ArrowLeft' ? -1 : 1)
  return true
}

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
    if (state.settingsOpen) {
      state.showSettings(false)
      return true
    }
    return stopAnswer(sotto)
  }
  if (event.key === 'ArrowUp' && isEmptyComposer(event.target)) return editLastQuestion(sotto)
  if (event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
    return stepBranchBy(event, sotto)
  }
  if (holdsModifier(event) && event.shiftKey && !event.altKey && event.key.toLowerCase() === 'n') {
    openTemporary(sotto)
    return true
  }
  if (!holdsModifier(event) || event.altKey || event.shiftKey) return false
  // With Caps Lock on the letter comes as a capital.
  switch (event.key.toLowerCase()) {
    case 'n':
      openNewConversation(sotto)
      return true
    case 'b':
      state.toggleSidebar()
      return true
    case 'm':
      state.showSettings(false)
      state.showPicker(!state.pickerOpen)
      return true
    // An input method may have another character on this key.
    case '\\':
    case '、':
      if (!state.settingsOpen) state.toggleParameters()
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
