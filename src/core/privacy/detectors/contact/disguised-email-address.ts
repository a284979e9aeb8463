import { defineDetector, type Span } from '../../detect/detector.ts'
import { domainEnding } from './top-level-domain.ts'

/** Mail services that "at" before their name says enough about. */
const providers =
  /^(?:g(?:oogle)?mail|outlook|hotmail|live|yahoo|icloud|proton(?:mail)?|qq|foxmail|163|126|sina|139|189|aliyun|gmx|yandex)\.(?:com|cn|net|me|de|ru|co\.uk)$/i
const dot = String.raw`(?:\.| \. | ?[([{<] ?(?:dot|DOT|Dot|点) ?[)\]}>] ?| (?:dot|DOT|Dot) | ?点 ?)`
const before = new RegExp(`[A-Za-z0-9_%+-]{1,40}(?:${dot}[A-Za-z0-9_%+-]{1,40}){0,3} ?$`, 'y')
const after = new RegExp(
  `[ ]?[A-Za-z0-9-]{1,40}(?:(?:${dot}|[_-](?:dot|DOT)[_-])[A-Za-z0-9-]{1,24}){1,3}(?![A-Za-z0-9])`,
  'y',
)
const seen = 96

/** How far before its end the name begins that `text` ends with, or 0; tried where a word begins. */
function nameStart(text: string): number {
  for (let at = 0; at < text.length; at++) {
    if (/[A-Za-z0-9_%+-]/.test(text.charAt(at - 1))) continue
    before.lastIndex = at
    if (before.test(text)) return text.length - at
  }
  return 0
}

/** Writes the disguised marks as what they stand for. */
function plain(text: string): string {
  return text
    .replace(/ ?[([{<] ?(?:dot|点) ?[)\]}>] ?| dot |[_-]dot[_-]| ?点 ?| \. /gi, '.')
    .replace(/[#*$&]/, '@')
    .replace(/ ?[([{<] ?(?:at|a|@) ?[)\]}>] ?| at |[_-]at[_-]| ?(?:艾特|小老鼠) ?| 在 | @ |@\n/gi, '@')
}

/**
 * E-mail address written so that programs do not see it: "ann at example dot com", "ann(at)example.com", 艾特.
 * Source: the W3C's and universities' advice on obfuscating addresses; no standard.
 */
export const disguisedEmailAddress = defineDetector({
  kind: 'anchored',
  type: 'EMAIL_ADDRESS',
  anchors: [
    '(at)',
    '[at]',
    '{at}',
    '<at>',
    '(AT)',
    '[AT]',
    '(At)',
    '( at )',
    '[ at ]',
    '(a)',
    '[a]',
    '(@)',
    '[@]',
    ' at ',
    ' AT ',
    ' @ ',
    '_at_',
    '-at-',
    '_AT_',
    '-AT-',
    ' 在 ',
    '@\n',
    '艾特',
    '小老鼠',
    ...['#', '*', '$', '&'].flatMap((mark) =>
      ['qq', '163', '126', '139', 'gmail', 'foxmail', 'outlook', 'hotmail', 'icloud', 'yahoo', 'sina'].map(
        (name) => `${mark}${name}.com`,
      ),
    ),
  ],
  locate: ({ text }, start, anchorEnd): Span | null => {
    const mark = text.endsWith('.com', anchorEnd)
    if (mark && text[start - 1] === ' ') return null
    const end = mark ? start + 1 : anchorEnd
    after.lastIndex = end
    const tail = after.exec(text)
    if (!tail) return null
    const first = nameStart(text.slice(Math.max(0, start - seen), start))
    return first > 0 ? { start: start - first, end: end + tail[0].length } : null
  },
  judge: ({ text, start, end }) => {
    const address = plain(text)
    const cut = address.indexOf('@')
    const host = address.slice(cut + 1)
    if (cut < 1 || domainEnding(host.slice(host.lastIndexOf('.') + 1)) < 1) return null
    const word = / (?:at|@|在) |[_-]at[_-]|@\n/i.test(text)
    const joined = /[_-]dot[_-]/i.test(text)
    // "Meet me at example.com" is a sentence; "me at example dot com" is not.
    if (word && !joined && !/ dot |[([{<] ?dot|点| \. /i.test(text) && !providers.test(host)) return null
    const evidence = [{ kind: 'disguise', name: 'at and dot' }] as const
    const span = { start, end }
    return { score: word ? 0.9 : 0.95, evidence, span }
  },
  cases: {
    yes: [
      'write to «john at example dot com»',
      '«ann(at)example.com»',
      '«ann [at] example [dot] org»',
      '邮箱是«zhangwei艾特qq点com»',
      '«j.doe (at) uni.edu»',
      '«bob AT example DOT com»',
      'reach me: «lee at gmail.com»',
      '«first dot last at example dot co dot uk»',
      '«kim[@]example.net»',
      '邮箱«lee05#163.com»',
      'my email is «may77#outlook.com» thanks',
      'mail «gwen_tate_at_lumen-works_dot_com» instead',
      '«paula-at-northfold-dot-org»',
      '«benji_at_gmail.com»',
      'mail: «kim_w @ kestrel-labs . com»',
      'write to «ada.l@\ngmail.com»',
    ],
    no: [
      'meet me at example.com tomorrow',
      'look at file.txt',
      'arrive at 10.30',
      'at node.js we trust',
      'f(a)b.c',
      'the dot at the end',
      '艾特我一下',
      'priced @ 3.50',
      'file_at_path.py',
      'look-at-me.com',
      'created_at_utc.to',
      'see you @\nhome.com',
    ],
  },
})
