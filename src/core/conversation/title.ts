const longestFirstLine = 60

/** The title of a conversation that has no other: the first line with text in it, at most 60 characters. */
export function titleFromQuestion(question: string): string {
  const line = question.split(/\r\n|[\n\r\u2028\u2029]/u).find((candidate) => candidate.trim() !== '') ?? ''
  const characters = [...line.trim().replace(/\s+/gu, ' ')]
  return characters.length <= longestFirstLine
    ? characters.join('')
    : `${characters.slice(0, longestFirstLine - 1).join('')}…`
}

/** The longest title that a person may give, in UTF-16 code units. */
export const longestTitle = 300
