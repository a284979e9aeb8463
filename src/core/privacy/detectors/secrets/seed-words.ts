import { unitsOf } from '../../detect/mapped-text.ts'
import { lazily } from '../../gazetteer/lazily.ts'
import { bip39English } from './data/bip39-english.ts'

/** The first four letters make a word of the list known, so five bits each are its key. */
const table = lazily(() => {
  const words = bip39English.trim().split(/\s+/)
  const places = new Int16Array(1 << 20).fill(-1)
  for (const [place, word] of words.entries()) places[keyOf(unitsOf(word), 0, word.length)] = place
  return { words, places }
})

function keyOf(units: Uint16Array, start: number, end: number): number {
  let key = 0
  for (let at = start; at < start + 4; at++) key = (key << 5) | (at < end ? (units[at] ?? 0) & 31 : 0)
  return key
}

/** The place of the word at [start, end) in the English list of BIP-39, or -1. */
export function placeOfSeedWord(text: string, units: Uint16Array, start: number, end: number): number {
  if (end - start < 3 || end - start > 8) return -1
  const { words, places } = table()
  const place = places[keyOf(units, start, end)] ?? -1
  return place >= 0 && words[place] === text.slice(start, end).toLowerCase() ? place : -1
}
