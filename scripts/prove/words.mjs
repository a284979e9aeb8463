/** The words of a session, and which parts of an answer tell it apart from any other text. */
import { randomInt } from 'node:crypto'

const beginnings = ['bram', 'quel', 'zorv', 'thim', 'wexl', 'plon', 'glav', 'snur', 'drof', 'vask']
const middles = ['ando', 'erni', 'ilpo', 'otze', 'umba', 'yrre', 'aske', 'olwi']
const ends = ['strag', 'phlem', 'drick', 'vonth', 'squib', 'glorm', 'twesk', 'crunt']

/**
 * A question that nobody typed before: its rare words are names, which even a small model takes as such.
 * @returns {{ question: string, needles: string[] }} `needles` are what must not be found
 */
export function inventQuestion() {
  const dog = inventWord()
  const cat = inventWord()
  const asked = 'What is the capital of France?'
  return {
    question: `My dog is called ${dog}. ${asked} Answer in one short sentence. My cat is called ${cat}.`,
    needles: [dog, cat, asked],
  }
}

/** @returns {string} one of millions that no language has */
function inventWord() {
  return [beginnings, middles, beginnings, middles, ends]
    .map((parts) => parts[randomInt(parts.length)])
    .join('')
}

/** How many characters make a run of words rare enough, and how many runs are searched for. */
const rare = 16
const most = 12

/**
 * @param {string} answer
 * @returns {string[]} runs of its words
 */
export function needlesOfAnswer(answer) {
  const words = answer.split(/\s+/).filter(Boolean)
  /** @type {string[]} */
  const runs = []
  /** @type {string[]} */
  let run = []
  for (const word of words) {
    run.push(word)
    if (run.join(' ').length < rare) continue
    runs.push(run.join(' '))
    run = []
  }
  return runs.length <= most ? runs : [...runs.slice(0, most / 2), ...runs.slice(-most / 2)]
}
