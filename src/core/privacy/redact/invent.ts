import type { EntityType } from '../detect/entity-type.ts'
import { inventDate } from './invent-date.ts'
import { inventName } from './invent-name.ts'
import { inventPlace } from './invent-place.ts'

/** One of several, by chance. */
export type Pick = <Item>(items: readonly Item[]) => Item

/** Makes an invented value for one that is hidden; null where none is to be had, and a placeholder stands instead. */
export type Invent = (value: string, type: EntityType) => string | null

/** Tries before a placeholder has to do. */
const tries = 20

/**
 * Invents names, places and dates; never numbers, keys, cards or anything that a machine would take for real.
 * `random` gives numbers from 0 up to 1. `isTaken` says whether a string stands anywhere in the conversation: an invented value that did could not be told from the person's own words.
 */
export function inventor(random: () => number, isTaken: (candidate: string) => boolean): Invent {
  const pick: Pick = (items) => {
    const item = items[Math.floor(random() * items.length)]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }
  return (value, type) => {
    for (let turn = 0; turn < tries; turn++) {
      const candidate = invented(value, type, pick)
      if (candidate === null) return null
      if (!isTaken(candidate)) return candidate
    }
    return null
  }
}

function invented(value: string, type: EntityType, pick: Pick): string | null {
  switch (type) {
    case 'PERSON':
      return inventName(value, pick)
    case 'ADDRESS':
      return inventPlace(value, pick)
    case 'DATE_TIME':
    case 'DATE_OF_BIRTH':
      return inventDate(value, pick)
    default:
      return null
  }
}
