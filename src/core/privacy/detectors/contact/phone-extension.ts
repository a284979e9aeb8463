const extension =
  /(?:[ ,]{0,2}(?:转分机号?|转|轉|分机号?|内线|ext(?:ension|n)?\.?|x|#)[ :.]{0,2}| ?\((?:转|分机|ext\.?|x) ?)\d{1,6}(?:\)(?<=\(.{1,12}\)))?(?![A-Za-z0-9])/iy

/** The end of a telephone number with the extension that follows it ("转8012", "ext. 12", "x345"), if one does. */
export function withExtension(text: string, end: number): number {
  extension.lastIndex = end
  return end + (extension.exec(text)?.[0].length ?? 0)
}
