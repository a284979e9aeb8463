import type { Language } from '../../core/text/catalogue.ts'

/** By this much of a text its language is judged. Characters. */
const sample = 200

export function beginningOf(text: string): string {
  return text.slice(0, sample)
}

/**
 * The language that a message's glyphs should be drawn for, judged by its first characters; undefined
 * where it is the window's own. Han characters take another form in Japanese than in Chinese.
 */
export function messageLanguage(text: string, ofWindow: Language): string | undefined {
  const start = beginningOf(text)
  const found = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(start)
    ? 'ja'
    : /\p{Script=Hangul}/u.test(start)
      ? 'ko'
      : /\p{Script=Han}/u.test(start)
        ? 'zh-CN'
        : /[a-z]/i.test(start)
          ? 'en'
          : ofWindow
  return found === ofWindow ? undefined : found
}
