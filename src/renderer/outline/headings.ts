/** With fewer headings an answer can be seen at a glance. */
export const fewestHeadings = 3

const headingLine = /^ {0,3}#{1,6}[ \t]+\S/gm

/** Whether `text` may have an outline; cheap, and wrong only where code looks like headings. */
export function mayHaveOutline(text: string): boolean {
  headingLine.lastIndex = 0
  for (let found = 0; found < fewestHeadings; found++) if (!headingLine.test(text)) return false
  return true
}

export interface Heading {
  readonly element: HTMLElement
  readonly words: string
  /** 0 for the highest level that the answer uses. */
  readonly depth: number
}

/** The headings that stand for themselves in an answer, in its order; those within lists and quotes are not its outline. */
export function headingsIn(article: Element): readonly Heading[] {
  const found = [...article.querySelectorAll<HTMLElement>('.md-page > [class^="md-h"]')]
  const levels = found.map((element) => Number(element.className.slice('md-h'.length)))
  const highest = Math.min(...levels)
  return found.map((element, index) => ({
    element,
    words: wordsOf(element),
    depth: Math.min(3, (levels[index] ?? highest) - highest),
  }))
}

/** A formula in a heading is said by its TeX: drawn, its signs would run together. */
function wordsOf(element: HTMLElement): string {
  const copy = element.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return element.textContent ?? ''
  for (const formula of copy.querySelectorAll<HTMLElement>('[data-tex]')) {
    formula.textContent = formula.dataset['tex'] ?? ''
  }
  for (const chrome of copy.querySelectorAll('.md-chrome, .caret')) chrome.remove()
  return copy.textContent?.trim() ?? ''
}
