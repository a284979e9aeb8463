import { shapeOf } from './text-shape.ts'

/** What a title may cost. Tokens; a model whose vocabulary has no Chinese needs three for a character. */
export const mostTitleTokens = 48
/** The longest title that is one, in characters. */
const longest = 40

/** Asks for a title after the first answer, in the language of the question. */
export function titleRequest(question: string): string {
  return shapeOf(question).han > 0
    ? '给这段对话起一个标题，最多十二个字。只写标题本身，不要引号，不要解释。'
    : 'Write a title for this conversation, in its language, six words at most. Only the title itself: no quotes, no explanation.'
}

/** `Title:` and its like, a heading's marks, a list's mark. */
const before = /^(?:#+\s*|[-*•]\s+|\d+[.)]\s+|\**(?:conversation title|title|标题|题目)\**\s*[:：]\s*)+/i
/** What stands around a title on both sides. */
const around = /^[\s"'“”‘’«»「」『』《》*_`]+|[\s"'“”‘’«»「」『』《》*_`]+$/g
const atEnd = /[.。!！,，;；:：]+$/

/** The title in what a model said; null where it said something else, and the first line stays. */
export function titleIn(said: string): string | null {
  const [line = ''] = said
    .replace(/<think>[\s\S]*?<\/think>/gi, '')
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '')
  const bare = line.replace(around, '').replace(before, '').replace(around, '').replace(atEnd, '')
  const title = bare.replace(around, '').replace(/\s+/g, ' ')
  const characters = [...title].length
  return characters === 0 || characters > longest || /<\/?think>/i.test(title) ? null : title
}
