import type { KeyboardEvent } from 'react'
import { holdsModifier } from '../app/modifier-key.ts'

/** An input method whose last key ends the composition sends that Enter a moment later. Milliseconds. */
const afterComposition = 50

interface KeyPress {
  readonly isComposing: boolean
  readonly keyCode: number
  /** Milliseconds on the clock that the composition's end was read from. */
  readonly timeStamp: number
}

/** A key as the rules below look at it. */
export function pressOf(event: KeyboardEvent) {
  return {
    key: event.key,
    shiftKey: event.shiftKey,
    holdsModifier: holdsModifier(event),
    isComposing: event.nativeEvent.isComposing,
    keyCode: event.keyCode,
    timeStamp: event.timeStamp,
  }
}

/**
 * Whether a key belongs to the input method: it composes, it said 229 (the code that stands for "being
 * processed"), or the composition ended just now.
 */
export function belongsToInputMethod(press: KeyPress, compositionEndedAt: number): boolean {
  return press.isComposing || press.keyCode === 229 || press.timeStamp - compositionEndedAt < afterComposition
}

/** Whether Enter sends. Shift+Enter is always a new line; so is Enter alone where the modifier sends. */
export function enterSends(
  press: KeyPress & { readonly key: string; readonly shiftKey: boolean; readonly holdsModifier: boolean },
  compositionEndedAt: number,
  sendWith: 'enter' | 'mod-enter',
): boolean {
  if (press.key !== 'Enter' || press.shiftKey) return false
  if (belongsToInputMethod(press, compositionEndedAt)) return false
  return sendWith === 'enter' || press.holdsModifier
}
