import { detect } from '../../src/core/privacy/detect/detect.ts'
import { milliseconds } from './timing.ts'

/** A text made to be slow: how long a million characters take, and how that is to a quarter of them (4 is linear). */
export interface Adversarial {
  readonly text: string
  readonly milliseconds: number
  readonly times: number
}

const texts: Readonly<Record<string, string>> = {
  '1': '1',
  'a@': 'a@',
  '(': '(',
  身: '身',
  'a zero-width space': '\u200b',
  '[PERSON_': '[PERSON_',
  '1 ': '1 ',
  '1-': '1-',
  'a.': 'a.',
  '%e5': '%e5',
  '&#49;': '&#49;',
  王: '王',
  '姓名,': '姓名,',
  'password=': 'password=',
  'A1 ': 'A1 ',
  三: '三',
  '1号': '1号',
  'John ': 'John ',
  '://': '://',
  '"key": "': '"key": "',
  '1(': '1(',
  '0 ': '0 ',
  '=': '=',
  'AB ': 'AB ',
  '一 ': '一 ',
  地址: '地址',
  欧阳: '欧阳',
  有限公司: '有限公司',
  '姓名\n': '姓名\n',
  'AccountKey=': 'AccountKey=',
  'PuTTY key': 'PuTTY-User-Key-File-3: a\n',
  'abandon ': 'abandon ',
  'a:b@': 'a:b@',
  'www.': 'www.',
  '\\u738b': '\\u738b',
}

export function adversarial(): Adversarial[] {
  return Object.entries(texts).map(([text, unit]) => {
    const of = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
    detect(of(20_000))
    const quarter = milliseconds(() => detect(of(250_000)))
    const whole = milliseconds(() => detect(of(1_000_000)))
    return { text, milliseconds: whole, times: whole / quarter }
  })
}
