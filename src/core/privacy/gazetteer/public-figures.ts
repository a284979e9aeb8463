import { chinese, fictional, foreign, latin } from './data/public-figures.ts'
import { latinWord } from './latin-word.ts'
import { lazily } from './lazily.ts'
import { simplifiedText } from './traditional-forms.ts'

const inChinese = lazily(() => new Set([chinese, fictional, foreign].flatMap((list) => list.split(' '))))
const inLatin = lazily(() => new Set(latin.split(', ').map(latinWord)))

/**
 * Whether a Chinese name, in either script and with or without the dot of foreign ones, is that of someone whom everyone
 * knows, or of a figure of books: 李白, 孫悟空, 爱因斯坦, 张三.
 */
export function isChinesePublicFigure(name: string): boolean {
  return inChinese().has(simplifiedText(name).replace(/[·•・]/g, ''))
}

/** As `isChinesePublicFigure`, for a whole name in Latin script, whatever its case and marks: Albert Einstein. */
export function isPublicFigure(name: string): boolean {
  return inLatin().has(latinWord(name))
}
