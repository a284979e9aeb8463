import { characterTable } from './character-table.ts'
import { byClass, byScore, compound } from './data/chinese-surnames.ts'
import { lazily } from './lazily.ts'
import { simplifiedText, spreadToTraditional } from './traditional-forms.ts'

/** Traditional characters that are no surname, though their simplified form is one. */
const noSurname = '於餘後範麵穀鬱薑瀋塗徵種幹佔蔔麯嶽鬆鍊製複繫係穫週隻齣衝颱闆鬥'

const classes = lazily(() => spreadToTraditional(characterTable(byClass, 1), noSurname))
const scores = lazily(() => spreadToTraditional(characterTable(byScore, -9), noSurname))
const compounds = lazily(() => new Set(compound.split(' ')))
const compoundHeads = lazily(() =>
  spreadToTraditional(
    characterTable(
      [
        compound
          .split(' ')
          .map((word) => word.charAt(0))
          .join(''),
      ],
      1,
    ),
  ),
)

/**
 * Whether a character is a single surname, simplified or traditional: 0 none, 1 rare, 2 common, 3 one of the hundred
 * or so that most people bear. Many of class 1, and some others, are everyday words: see `surnameScore`.
 */
export function surnameClass(code: number): number {
  return classes()[code] ?? 0
}

/**
 * How much more often a surname's character stands as a surname than in ordinary text: log2 of the ratio, -9 (能 家) to
 * 9 (刘 蔡). 0 also for what is no surname.
 */
export function surnameScore(code: number): number {
  return scores()[code] ?? 0
}

/** Whether a word of two to four characters is a surname by itself, like 欧阳 or 歐陽. */
export function isCompoundSurname(word: string): boolean {
  return compounds().has(simplifiedText(word))
}

/** Whether a surname of more than one character may begin with this one: a cheap question before the dear one. */
export function mayBeginCompoundSurname(code: number): boolean {
  return compoundHeads()[code] === 1
}
