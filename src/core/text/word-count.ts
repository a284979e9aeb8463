const han = /\p{Script=Han}/gu

/** Characters of a Chinese text: each Han character, and each run of other letters or digits, counts one. */
export function characterCount(text: string): number {
  const ofHan = text.match(han)?.length ?? 0
  return ofHan + wordCount(text.replace(han, ' '))
}

/** Words between white space. */
export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
