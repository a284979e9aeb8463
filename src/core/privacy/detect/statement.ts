/** A sentence is cut here; a longer one is looked at this far to either side. */
const ends = new Set('。！？!?\n')
const reach = 200

/** Fewer Chinese characters are a heading, a label, a word between friends. */
const least = 12

/** Words of a question or of a request: who asks or orders tells nothing of a place or a body that all know. */
const asks =
  /[吗呢哪谁?]|什么|怎|多少|如何|为何|几[个天点时次号家条]|请(?:问|你|您|帮|给|把|用|写|推|介|列|按|将|以|为|生|总|翻|解|分|说|告|查|看)|帮[我忙]|推荐|写[一个篇首段封]|翻译|解释|告诉我|能不能|可不可以|有没有|是不是|是否|攻略|行程|想[去要知问了]|打算|区别|列出|列举|总结|想象|假设|如果你|给我|查询|一下|排名/

/** What every report has, and a heap of words has not. */
const says = /[了是在有为于将对与和从把被让使称说到向由就的等而以并已完着作发开]/

interface Sentence {
  readonly start: number
  readonly end: number
  /** It says something: it is no question, no request and no heading. */
  readonly isStatement: boolean
}

/** The sentences of a normalised text, looked at one after another: asked in order, each is read once. */
export class Sentences {
  readonly #text: string
  #last: Sentence = { start: 0, end: 0, isStatement: false }

  constructor(text: string) {
    this.#text = text
  }

  /** The sentence that `at` stands in. */
  at(at: number): Sentence {
    if (at < this.#last.start || at >= this.#last.end) this.#last = sentenceAt(this.#text, at)
    return this.#last
  }
}

function sentenceAt(text: string, at: number): Sentence {
  let start = at
  while (start > 0 && at - start < reach && !ends.has(text.charAt(start - 1))) start--
  let end = at
  while (end < text.length && end - at < reach && !ends.has(text.charAt(end))) end++
  const sentence = text.slice(start, end)
  const asked = text.charAt(end) === '?' || asks.test(sentence)
  return { start, end: Math.max(end, at + 1), isStatement: !asked && isLong(sentence) && says.test(sentence) }
}

function isLong(sentence: string): boolean {
  let han = 0
  for (let at = 0; at < sentence.length && han < least; at++) {
    const unit = sentence.charCodeAt(at)
    if (unit >= 0x4e00 && unit <= 0x9fff) han++
  }
  return han >= least
}
