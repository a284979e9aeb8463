import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pythonPackage } from './packages.mjs'

/** @typedef {{ word: string, count: number, tag: string }} Entry a word, its count in the corpus, its part of speech */

const onlyHan = /^[\u4e00-\u9fff]+$/

/**
 * @param {string} cache
 * @returns {Promise<readonly Entry[]>} the words of jieba's dictionary that are written in Han characters alone
 */
export async function readJieba(cache) {
  const folder = await pythonPackage('jieba', cache)
  const lines = readFileSync(join(folder, 'jieba-0.42.1/jieba/dict.txt'), 'utf8').split('\n')
  return lines.flatMap((line) => {
    const [word, count, tag] = line.split(' ')
    if (word === undefined || count === undefined || tag === undefined || !onlyHan.test(word)) return []
    return [{ word, count: Number(count), tag: tag.trim() }]
  })
}

/** @param {Entry} entry */
export function isPerson({ tag }) {
  return tag === 'nr' || tag === 'nrfg' || tag === 'nrt'
}

/**
 * How often each character stands in ordinary text: the words that are no names, weighted by their counts.
 * @param {readonly Entry[]} entries
 * @returns {ReadonlyMap<string, number>} shares that add up to 1
 */
export function shareInText(entries) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  let total = 0
  for (const entry of entries) {
    if (isPerson(entry) && entry.word.length > 1) continue
    for (const character of entry.word) {
      counts.set(character, (counts.get(character) ?? 0) + entry.count)
      total += entry.count
    }
  }
  return new Map([...counts].map(([character, count]) => [character, count / total]))
}
