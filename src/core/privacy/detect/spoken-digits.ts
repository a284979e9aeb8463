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
  /[零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖两貳兩參陸洞拐勾0-9０-９](?:[ -]?[零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖两貳兩參陸洞拐勾0-9０-９]){6,}/g
const everyNumeral = /[零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖两貳兩參陸洞拐勾]/g
const numeral = /[零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖两貳兩參陸洞拐勾]/

/** The text with such runs as digits; each numeral becomes one digit, so that offsets stay. */
export function spokenDigits(text: string): string {
  if (!numeral.test(text)) return text
  return text.replace(run, (found) =>
    isSpoken(found) ? found.replace(/./gs, (each) => digits[each] ?? each) : found,
  )
}

/** "13800138000 四川省" is a number and a province. */
function isSpoken(found: string): boolean {
  const numerals = found.match(everyNumeral)?.length ?? 0
  return numerals >= 3 || (numerals > 0 && !/[ -]/.test(found))
}
