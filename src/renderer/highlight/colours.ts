/** The five colours of code (`--code-*` of the tokens); null is the colour of the text around it. */
export type Colour = 'key' | 'str' | 'num' | 'com' | 'fn' | null

/** A piece of code in one colour. */
export interface Run {
  readonly colour: Colour
  readonly text: string
}

/** Scopes of highlight.js by the first part of their name; `subst`, code within a string, is plain again. */
const colours: Readonly<Record<string, Colour>> = {
  keyword: 'key',
  'selector-tag': 'key',
  name: 'key',
  section: 'key',
  doctag: 'key',
  tag: null,
  subst: null,
  params: null,
  punctuation: null,
  operator: null,
  property: null,
  variable: null,
  string: 'str',
  regexp: 'str',
  char: 'str',
  addition: 'str',
  code: 'str',
  link: 'str',
  number: 'num',
  literal: 'num',
  symbol: 'num',
  bullet: 'num',
  'template-variable': 'num',
  'selector-id': 'num',
  deletion: 'num',
  comment: 'com',
  quote: 'com',
  meta: 'fn',
  title: 'fn',
  type: 'fn',
  built_in: 'fn',
  attr: 'fn',
  attribute: 'fn',
  'selector-class': 'fn',
  'selector-attr': 'fn',
  'selector-pseudo': 'fn',
}

/** The colour of code in `scopes`, the innermost last. Names that are not known leave it to the one around them. */
export function colourOf(scopes: readonly string[]): Colour {
  for (const scope of scopes.toReversed()) {
    const [name = ''] = scope.split('.')
    if (Object.hasOwn(colours, name)) return colours[name] ?? null
  }
  return null
}

/** `runs` cut at `lengths`, one list for each. What lies beyond their sum is left out. */
export function cutRuns(runs: readonly Run[], lengths: readonly number[]): readonly (readonly Run[])[] {
  let at = 0
  let used = 0
  return lengths.map((length) => {
    const piece: Run[] = []
    for (let left = length; left > 0 && at < runs.length; ) {
      const { colour, text } = runs[at] ?? { colour: null, text: '' }
      const taken = text.slice(used, used + left)
      if (taken !== '') piece.push({ colour, text: taken })
      left -= taken.length
      used += taken.length
      if (used >= text.length) {
        at++
        used = 0
      }
    }
    return piece
  })
}
