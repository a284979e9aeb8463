const digits: Readonly<Record<string, string>> = {
  零: '0',
  〇: '0',
  '○': '0',
  洞: '0',
  一: '1',
  幺: '1',
  壹: '1',
  二: '2',
  两: '2',
  贰: '2',
  貳: '2',
  兩: '2',
  三: '3',
  叁: '3',
  參: '3',
  四: '4',
  肆: '4',
  五: '5',
  伍: '5',
  六: '6',
  陆: '6',
  陸: '6',
  七: '7',
  柒: '7',
  拐: '7',
  八: '8',
  捌: '8',
  九: '9',
  玖: '9',
  勾: '9',
}

/**
 * Seven and more numerals in a row are read out one by one, as a telephone number is; shorter runs are years and words. 洞,
 * 拐 and 勾 are what radio operators say for 0, 7 and 9.
 */
const run =
  /[零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖两貳兩參陸洞拐勾0-9０-９](?:[ ·.-]?[零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖两貳兩參陸洞拐勾0-9０-９]){6,}/g
const everyNumeral = /[零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖两貳兩參陸洞拐勾]/g
const shortest = 7

/** 1 for digits, 2 for numerals. */
const kinds = new Uint8Array(0x10000)
for (const numeral of Object.keys(digits)) kinds[numeral.charCodeAt(0)] = 2
for (let digit = 0; digit < 10; digit++) {
  kinds[0x30 + digit] = 1
  kinds[0xff10 + digit] = 1
}

/** The text with such runs as digits; each numeral becomes one digit, so that offsets stay. */
export function spokenDigits(text: string): string {
  if (!holdsRun(text)) return text
  return text.replace(run, (found) =>
    isSpoken(found) ? found.replace(/./gs, (each) => digits[each] ?? each) : found,
  )
}

/** Whether there is a run with a numeral in it: nearly no text has one, and a table says so faster than the pattern. */
function holdsRun(text: string): boolean {
  let length = 0
  let numerals = 0
  let last = -2
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = kinds[unit] ?? 0
    if (kind === 0) continue
    const joined = at - last === 1 || (at - last === 2 && isJoint(text.charCodeAt(at - 1)))
    length = joined ? length + 1 : 1
    numerals = (joined ? numerals : 0) + (kind >> 1)
    last = at
    if (length >= shortest && numerals > 0) return true
  }
  return false
}

function isJoint(unit: number): boolean {
  return unit === 0x20 || unit === 0x2d || unit === 0x2e || unit === 0xb7
}

/** "13800138000 四川省" is a number and a province. */
function isSpoken(found: string): boolean {
  const numerals = found.match(everyNumeral)?.length ?? 0
  return numerals >= 3 || (numerals > 0 && !/[ -]/.test(found))
}
