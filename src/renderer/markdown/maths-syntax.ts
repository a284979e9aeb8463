import type { gfm } from 'micromark-extension-gfm'
import { isPlaceholder, looksLikeMaths } from './maths-or-money.ts'

type Extension = ReturnType<typeof gfm>
type Construct = Exclude<NonNullable<NonNullable<Extension['text']>[string]>, readonly unknown[]>
type Tokenizer = Construct['tokenize']
type State = NonNullable<ReturnType<Tokenizer>>
type Code = Parameters<State>[0]

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathsBlock: 'mathsBlock'
    mathsText: 'mathsText'
    mathsLine: 'mathsLine'
  }
}

const dollar = 36
const backslash = 92
const openings: Readonly<Record<number, number>> = { 40: 41, 91: 93 }
/** A formula does not go on for longer, so a sign that nothing closes costs no more than this. Characters. */
const longestOnLine = 1_000
const longest = 4_000

const isLineEnd = (code: Code) => code !== null && code < -2
const isSpace = (code: Code) => code === -2 || code === -1 || code === 32
const isWordPart = (code: Code) =>
  code !== null && ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122))

/**
 * A formula in running text: `$…$` on one line, `$$…$$`, `\(…\)`, `\[…\]`. A single dollar is money unless
 * it touches its formula and nothing behind the second one: `$5 and $10` are prices, `$PATH:$HOME` are names.
 */
const tokenizeText: Tokenizer = function (effects, ok, nok) {
  const start = this.now()
  let marker = 0
  let closing = 0
  let length = 0
  let before: Code = null
  let escaped = false
  const isSingle = () => marker === dollar && closing === 0

  const open: State = (code) => {
    effects.enter('mathsText')
    marker = code ?? 0
    effects.consume(code)
    return marker === dollar ? second : bracket
  }
  const second: State = (code) => {
    if (code !== dollar) return isSpace(code) || isLineEnd(code) ? nok(code) : inside(code)
    closing = dollar
    effects.consume(code)
    return third
  }
  const third: State = (code) => (code === dollar ? nok(code) : inside(code))
  const bracket: State = (code) => {
    closing = (code !== null && openings[code]) || 0
    if (closing === 0) return nok(code)
    effects.consume(code)
    return inside
  }
  const inside: State = (code) => {
    const tooLong = length > (isSingle() ? longestOnLine : longest)
    if (code === null || tooLong || (isSingle() && isLineEnd(code))) return nok(code)
    if (marker === dollar && code === dollar && !escaped && length > 0) {
      if (isSingle() && (isSpace(before) || isLineEnd(before))) return nok(code)
      effects.consume(code)
      return isSingle() ? behind : last
    }
    if (marker === backslash && code === closing && escaped) {
      effects.consume(code)
      return behind
    }
    escaped = code === backslash && !escaped
    before = code
    length++
    effects.consume(code)
    return inside
  }
  const last: State = (code) => {
    if (code !== dollar) return inside(code)
    effects.consume(code)
    return behind
  }
  const behind: State = (code) => {
    if (isSingle() && (isWordPart(code) || code === dollar)) return nok(code)
    // The escaped text of a link: its address follows.
    if (closing === 93 && code === 40) return nok(code)
    const token = effects.exit('mathsText')
    const source = this.sliceSerialize({ start, end: token.end })
    return looksLikeMaths(formulaIn(source)) ? ok(code) : nok(code)
  }
  return open
}

/** The next line, unless it is blank or belongs to the block by laziness alone. */
const nextLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const lineEnd: State = (code) => {
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return first
    }
    const first: State = (code) => (this.parser.lazy[this.now().line] ? nok(code) : content(code))
    const content: State = (code) => {
      if (code === null || isLineEnd(code)) return nok(code)
      if (!isSpace(code)) return ok(code)
      effects.enter('mathsLine')
      return space(code)
    }
    const space: State = (code) => {
      if (isSpace(code)) {
        effects.consume(code)
        return space
      }
      effects.exit('mathsLine')
      return code === null || isLineEnd(code) ? nok(code) : ok(code)
    }
    return lineEnd
  },
}

/**
 * A formula that stands alone: `$$` or `\[` at the start of a line, to its closing or the next blank line.
 * It ends there even when nothing closed it, so that a lost sign takes no more than its paragraph along.
 */
const tokenizeBlock: Tokenizer = function (effects, ok, nok) {
  const start = this.now()
  let marker = 0
  let closing = 0
  let before: Code = null
  let escaped = false
  let closed = false
  let anyBehind = false
  let firstLine = true

  const open: State = (code) => {
    effects.enter('mathsBlock')
    effects.enter('mathsLine')
    marker = code ?? 0
    effects.consume(code)
    return second
  }
  const second: State = (code) => {
    closing = marker === dollar ? dollar : 93
    if (code !== (marker === dollar ? dollar : 91)) return nok(code)
    effects.consume(code)
    return third
  }
  const third: State = (code) => (code === dollar ? nok(code) : line(code))
  const line: State = (code) => {
    if (code === null || isLineEnd(code)) return lineEnd(code)
    if (closed) anyBehind ||= !isSpace(code) && !isFullStop(code)
    else if (code === closing && before === marker) closed = true
    // `\\]` is a line of a formula and a bracket.
    before = escaped ? null : code
    escaped = code === backslash && !escaped
    effects.consume(code)
    return line
  }
  const lineEnd: State = (code) => {
    effects.exit('mathsLine')
    // Words behind it make it a part of their paragraph, and without a second line nothing was begun.
    if (firstLine && (closed ? anyBehind : code === null)) return nok(code)
    if (firstLine && isPlaceholder(formulaIn(this.sliceSerialize({ start, end: this.now() }).trim()))) {
      return nok(code)
    }
    if (closed || this.interrupt) return done(code)
    firstLine = false
    return code === null ? done(code) : effects.check(nextLine, next, done)(code)
  }
  const next: State = (code) => {
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    return lineStart
  }
  const lineStart: State = (code) => {
    effects.enter('mathsLine')
    before = null
    escaped = false
    return line(code)
  }
  const done: State = (code) => {
    effects.exit('mathsBlock')
    return ok(code)
  }
  return open
}

const isFullStop = (code: Code) => code !== null && '.,;:。，；：、'.includes(String.fromCharCode(code))

/** Formulas in Markdown, for the parser. */
export function mathsSyntax(): Extension {
  const text: Construct = { name: 'mathsText', tokenize: tokenizeText, previous: isNoWordPart }
  const bracketed: Construct = { name: 'mathsText', tokenize: tokenizeText }
  const block: Construct = { name: 'mathsBlock', tokenize: tokenizeBlock, concrete: true }
  return {
    text: { [dollar]: text, [backslash]: bracketed },
    flow: { [dollar]: block, [backslash]: block },
  }
}

/** `US$5` and the end of `$a$b` open nothing. */
function isNoWordPart(code: Code): boolean {
  return !isWordPart(code) && code !== dollar
}

/** The formula within its signs, where both are there. */
export function formulaIn(source: string): string {
  return /^(?:\$\$?|\\[([])/.test(source)
    ? source.replace(/^(?:\$\$?|\\[([])|(?:\$\$?|\\[)\]])$/g, '')
    : source
}
