import { useLayoutEffect, useRef } from 'react'
import { spread } from '../highlight/spread-work.ts'
import type * as drawing from './draw-maths.ts'
import './maths.css'

/** Formulas drawn at once in one go take no longer than this; the others follow. Milliseconds. */
const budget = 6
/** A pause after which a new budget begins. Milliseconds. */
const frame = 16

let drawer: typeof drawing | null = null
let begun = Number.NEGATIVE_INFINITY
let spent = 0

/** Whether there is time to draw one more before the next paint. */
function hasTime(now: number): boolean {
  if (now - begun > frame) {
    begun = now
    spent = 0
  }
  return spent < budget
}

/** Draws into `place`, or leaves it as it is where the formula is broken. */
function draw({ drawMaths }: typeof drawing, place: HTMLElement, tex: string, display: boolean): void {
  const start = performance.now()
  const drawn = drawMaths(tex, display)
  if (drawn !== null) place.replaceChildren(drawn)
  place.dataset['broken'] = String(drawn === null)
  spent += performance.now() - start
}

/** Draws `tex` now or soon. Returns how to call it off. */
function drawSoon(place: HTMLElement, tex: string, display: boolean): () => void {
  if (drawer !== null && hasTime(performance.now())) {
    draw(drawer, place, tex, display)
    return () => {}
  }
  let callOff: (() => void) | null = null
  let wanted = true
  const later = (fetched: typeof drawing) => {
    drawer = fetched
    if (!wanted) return
    callOff = spread(() => {
      draw(fetched, place, tex, display)
      return false
    })
  }
  // Without the drawer a formula stays readable as it was written.
  if (drawer === null) void import('./draw-maths.ts').then(later, () => undefined)
  else later(drawer)
  return () => {
    wanted = false
    callOff?.()
  }
}

interface MathsProps {
  readonly tex: string
  /** All of it as it was written: shown until it is drawn, and where it cannot be. */
  readonly source: string
  readonly display: boolean
}

/** A formula. Its element has no children of React's: they are what the drawer makes of it. */
export function Maths({ tex, source, display }: MathsProps) {
  const place = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const element = place.current
    if (element === null) return
    element.textContent = source
    return drawSoon(element, tex, display)
  }, [tex, source, display])
  return <span ref={place} className={display ? 'maths maths-display' : 'maths'} data-tex={source} />
}
