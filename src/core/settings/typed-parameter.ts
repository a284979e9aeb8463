import { failure, type Result, success } from '../contract/result.ts'
import { isInRange, type NumberParameter, numberRanges } from './parameter-ranges.ts'

/** Why what was typed for a parameter cannot be taken. */
export type ParameterProblem =
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'not-whole' }
  | { readonly kind: 'no-unit' }
  | { readonly kind: 'out-of-range'; readonly least: number; readonly most: number }

/** Words for the number that stands outside of the range; those that are shown are among them. */
const specialWords = [
  'no limit',
  'unlimited',
  'random',
  'always',
  'forever',
  '不限',
  '无限',
  '随机',
  '一直',
  '永远',
]

const secondsOf: Readonly<Record<string, number>> = {
  s: 1,
  sec: 1,
  second: 1,
  seconds: 1,
  秒: 1,
  秒钟: 1,
  m: 60,
  min: 60,
  mins: 60,
  minute: 60,
  minutes: 60,
  分: 60,
  分钟: 60,
  h: 3600,
  hour: 3600,
  hours: 3600,
  时: 3600,
  小时: 3600,
  个小时: 3600,
  d: 86_400,
  day: 86_400,
  days: 86_400,
  天: 86_400,
}

/**
 * The number that was typed or pasted for a parameter: with full-width digits, a Chinese full stop for a point, separated
 * thousands, `8k` tokens, `5 min`. A time needs its unit: 300 alone would be seconds to the daemon and minutes to most.
 */
export function typedParameter(name: NumberParameter, typed: string): Result<number, ParameterProblem> {
  const range = numberRanges[name]
  const text = typed.normalize('NFKC').replaceAll('。', '.').trim().toLowerCase()
  if (range.special !== null && specialWords.includes(text)) return success(range.special)
  const read = name === 'keepAlive' ? typedDuration(text) : typedNumber(text, range.whole, name === 'numCtx')
  if (!read.ok) return read
  if (isInRange(read.value, range)) return read
  if (range.whole && !Number.isInteger(read.value)) return failure({ kind: 'not-whole' })
  return failure({ kind: 'out-of-range', least: range.least, most: range.most })
}

function typedNumber(text: string, whole: boolean, inThousands: boolean): Result<number, ParameterProblem> {
  const [, digits = '', unit = ''] = /^([-+−]?[\d.,_ ']*\d)\s*(k?)$/.exec(text) ?? []
  if (digits === '' || (unit !== '' && !inThousands)) return failure({ kind: 'not-a-number' })
  const plain = whole ? withoutThousands(digits) : digits.replace(/^([^.,]*),([^.,]*)$/, '$1.$2')
  if (!/^[-+−]?(?:\d+\.?\d*|\.\d+)$/.test(plain)) return failure({ kind: 'not-a-number' })
  return success(Number(plain.replace('−', '-')) * (unit === 'k' ? 1024 : 1))
}

/** Only where the groups are of three, so that a list of numbers is not taken for one. */
function withoutThousands(digits: string): string {
  return /^[-+−]?\d{1,3}(?:[,_ ']\d{3})+$/.test(digits) ? digits.replaceAll(/[,_ ']/g, '') : digits
}

function typedDuration(text: string): Result<number, ParameterProblem> {
  const bare = text.replaceAll(' ', '')
  if (/^[-−]1$/.test(bare)) return success(-1)
  if (/^0+$/.test(bare)) return success(0)
  if (/^\d+(?:\.\d+)?$/.test(bare)) return failure({ kind: 'no-unit' })
  const parts = [...bare.matchAll(/(\d+(?:\.\d+)?)([a-z]+|[\p{Script=Han}]+)/gu)]
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== bare)
    return failure({ kind: 'not-a-number' })
  let seconds = 0
  for (const [, amount = '', unit = ''] of parts) {
    const each = secondsOf[unit]
    if (each === undefined) return failure({ kind: 'not-a-number' })
    seconds += Number(amount) * each
  }
  return success(Math.round(seconds))
}
