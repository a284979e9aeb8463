const year = '(?:18|19|20)\\d{2}'
const month = '(?:1[0-2]|0?[1-9])'
const day = '(?:3[01]|[12]\\d|0?[1-9])'
const monthName =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const ordinal = '(?:st|nd|rd|th)?'
const end = '(?![0-9A-Za-z])'

/** A day of a year, as numbers, with a month's name, or in Chinese; the text of a pattern that ignores case. */
export const dateForm = [
  `${year} ?[年] ?${month} ?月(?: ?${day} ?[日号號])?`,
  `${year} ?([-/.]) ?${month} ?[-/.] ?${day}${end}`,
  `${day}([-/.])${month}[-/.](?:${year}|\\d{2})${end}`,
  `${month}([-/.])${day}[-/.](?:${year}|\\d{2})${end}`,
  `${year}(?:1[0-2]|0[1-9])(?:3[01]|[12]\\d|0[1-9])${end}`,
  `${monthName}\\.? ${day}${ordinal},? ${year}${end}`,
  `${day}${ordinal}[ -](?:of )?${monthName}\\.?,?[ -]${year}${end}`,
  '[一二][〇零○Ｏ一二三四五六七八九]{3}年(?:[正元一二三四五六七八九十]{1,3}月(?:初?[一二三四五六七八九十廿]{1,3}[日号號]?)?)?',
  `民[国國] ?\\d{2,3} ?年 ?${month} ?月(?: ?${day} ?[日号號])?`,
]
  .join('|')
  .replaceAll('([-/.])', '[-/.]')

/** What is a day only beside a word that says so: without a day, a century or a year. */
export const partialDateForm = [
  `\\d{2} ?年 ?${month} ?月(?: ?${day} ?[日号號])?`,
  `${month} ?月 ?${day} ?[日号號]`,
  `${year} ?[-/.] ?${month}${end}`,
  `${monthName}\\.?,? ${year}${end}`,
  `${day}${ordinal} (?:of )?${monthName}${end}`,
  `${monthName}\\.? ${day}${ordinal}${end}`,
  `(?:19|20)\\d{2}(?:年|${end})`,
].join('|')
