import { detectors } from '../../src/core/privacy/detect/registry.ts'
import { allLabels } from '../../src/core/privacy/redact/placeholder.ts'
import { digits, madeUp } from './numbers.ts'
import type { Random } from './random.ts'

const marks: readonly string[] = [
  ...[
    '\n',
    ' ',
    '，',
    '。',
    '：',
    ': ',
    '=',
    '"',
    '|',
    '|\n|---|\n|',
    ',',
    '\t',
    '{"',
    '":"',
    '"}',
    '(',
    ')',
    '（',
    '）',
  ],
  ...[
    '**',
    '`',
    '```\n',
    '[',
    ']',
    '](',
    '<',
    '>',
    '\\',
    '_',
    '［',
    '］',
    '【',
    '】',
    '&lt;',
    '&#91;',
    '&',
    '%5B',
    '$&',
  ],
  ...[
    '\u200b',
    '\u00ad',
    '\u3000',
    '\u202e',
    '\ufeff',
    '\ud83d',
    '\ude00',
    '😀',
    '\u0000',
    '\r\n',
    '-----BEGIN ',
    '://',
    '@',
  ],
]
const labels: readonly string[] = [
  ...[
    '身份证号',
    '姓名',
    '电话',
    '手机',
    '联系人：',
    '密码',
    '口令是',
    '验证码',
    '地址',
    '生日',
    '银行卡',
    '订单号',
    '微信',
    'QQ',
  ],
  ...[
    'name',
    'Name:',
    'phone',
    'tel',
    'password',
    'api_key',
    'SSN',
    'passport',
    'email',
    'ISBN',
    'Dear ',
    'From: ',
    'IBAN',
  ],
]

/** What the rules' own authors thought of. */
const cases = detectors
  .flatMap(({ cases: { yes, no } }) => [...yes, ...no])
  .map((one) => one.replace(/[«»]/g, ''))

/** A text of any UTF-16, of what rules look for, or of both, changed here and there. */
export function makeText(random: Random): string {
  const kind = random.below(12)
  if (kind === 0) return anyUnits(random, random.below(60))
  if (kind === 1) return repeated(random)
  if (random.chance(1 / 150)) return overEdge(random)
  let text = ''
  for (let count = 1 + random.below(kind === 2 ? 200 : 12); count > 0; count--) text += part(random)
  for (let count = random.below(4); count > 0; count--) text = changed(random, text)
  return text
}

/** One thing many times over, so that what is not linear shows. */
function repeated(random: Random): string {
  let unit = ''
  for (let count = 1 + random.below(3); count > 0; count--) unit += part(random)
  unit = unit.slice(0, 1 + random.below(40)) || '1'
  return unit.repeat(Math.ceil((2000 + random.below(30_000)) / unit.length))
}

/** UTF-16 units of a piece: where the first edge lies, a long run at it aside. */
const edge = 128 * 1024

/** Things that lie over the edge of a piece, bare or in base64. */
function overEdge(random: Random): string {
  const filler = random.pick(['天气很好，', 'so it goes. ', '😀', '\n', 'a,'])
  let inner = ''
  for (let count = 1 + random.below(6); count > 0; count--) inner += part(random)
  if (random.chance(0.3)) inner = ` ${btoa(encodeURIComponent(inner.toWellFormed()))} `
  const before = filler
    .repeat(Math.ceil(edge / filler.length))
    .slice(0, edge - random.below(inner.length + 1))
  return before + inner + filler.repeat(random.below(2000))
}

function part(random: Random): string {
  switch (random.below(7)) {
    case 0:
      return random.pick(labels)
    case 1:
      return token(random)
    case 2:
      return anyUnits(random, random.below(4))
    case 3:
      return cases[random.below(cases.length)] ?? ''
    case 4:
    case 5:
      return random.pick(madeUp)(random)
    default:
      return random.pick(marks)
  }
}

function token(random: Random): string {
  const label = random.pick([allLabels[random.below(allLabels.length)] ?? 'ID', 'PERSON', 'ID'])
  const name = `${label}_${random.chance(0.8) ? random.below(4) : digits(random, 3)}${random.pick(['', '', 'B'])}`
  const written = random.pick([
    name,
    name,
    name.toLowerCase(),
    name.replace('_', ' '),
    name.replace('_', '\\_'),
  ])
  const [open, close] = random.pick<readonly [string, string]>([
    ['[', ']'],
    ['[', ']'],
    ['', ''],
    ['［', '］'],
    ['\\[', '\\]'],
    ['&#91;', '&#93;'],
    ['[**', '**]'],
  ])
  return open + written + close
}

const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0x4e00, 0x9fff],
  [0xd800, 0xdfff],
  [0xff00, 0xffef],
  [0x2000, 0x206f],
  [0x0600, 0x06ff],
  [0x2460, 0x24ff],
  [0, 0xffff],
]

function anyUnits(random: Random, count: number): string {
  return Array.from({ length: count }, () => {
    const [first, last] = random.pick(ranges)
    return String.fromCharCode(first + random.below(last - first + 1))
  }).join('')
}

/** One small harm: a unit lost, doubled, put in or moved, or a stretch in another writing. */
function changed(random: Random, text: string): string {
  const at = random.below(text.length + 1)
  const end = at + random.below(12)
  const [before, here, after] = [text.slice(0, at), text.slice(at, end), text.slice(end)]
  switch (random.below(9)) {
    case 0:
      return before + after
    case 1:
      return before + here + here + after
    case 2:
      return before + anyUnits(random, 1) + here + after
    case 3:
      return after + before + here
    case 4:
      return (
        before + here.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0)) + after
      )
    case 5:
      return before + Array.from(here).join(random.pick([' ', '\u200b', '-', '\n'])) + after
    case 6:
      return before + encodeURIComponent(here.toWellFormed()) + after
    case 7:
      return before + btoa(encodeURIComponent(here.toWellFormed())) + after
    default:
      return before + here.toUpperCase() + after
  }
}
