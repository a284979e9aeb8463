import { isLatinLetter } from './latin-letters.ts'
import { callings, honorifics, kin, roles, salutations } from './words-of-titles.ts'

/** How clearly what stands before or after says that a person is named: 0 nothing, 1 likely, 2 surely. */
export interface Before {
  readonly strength: 0 | 1 | 2
  /** What kind of word it is; `sentence` begins there; `article` speaks against. */
  readonly kind:
    | 'none'
    | 'sentence'
    | 'article'
    | 'honorific'
    | 'calling'
    | 'role'
    | 'kin'
    | 'salutation'
    | 'introduction'
    | 'verb'
    | 'preposition'
    | 'closing'
    | 'list'
  readonly word: string
}

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

const verbs = set(`
  ask asked asking tell told telling call called calling email emailed mail message messaged text texted ping pinged remind reminded invite invited meet met meeting help
  thank thanked contact contacted saw hire hired fire fired promote promoted pay paid assign assigned interview interviewed visit visited congratulate introduce replaced
  notify notified inform informed miss missed marry married divorce divorced sued owe owes let
`)
const prepositions = set(`
  with to from for by per and or but via see know knew gave give send sent make that because if when while as between than about regarding re of replace cover
  can could did does has is was will would should and not until before after like unlike says said who love
`)
/** What is written of or for someone: "letter for", "affidavit of". */
const documents = set(`
  affidavit estate statement testimony deposition resume cv profile transcript obituary biography letter summary application request contract contact record records file
  report claim passport visa account ticket booking reservation appointment prescription referral receipt invoice signature poem card gift birthday wedding funeral number
  address salary behalf care name names attention daughter son wife husband mother father parents friend friends interview offer review
`)
const pointed = new Set(['', ...'of in with is was at on for by from to like and'.split(' ')])
const articles = set('the a an this that these those our its each every some any no')
const introductions = new Set([
  'name is',
  'names are',
  'i am',
  "i'm",
  'this is',
  "it's",
  'it is',
  'call me',
  "name's",
  'called me',
  "he's",
  "she's",
  'am i',
  'im',
  'he is',
  'she is',
  'under',
  'known as',
  'born',
])

const none: Before = { strength: 0, kind: 'none', word: '' }
const sentence: Before = { strength: 0, kind: 'sentence', word: '' }

/** What stands right before `start`, on the same line or as a closing on the line before. */
export function before(text: string, start: number): Before {
  let at = start - 1
  while (at >= 0 && ' \t"\'*`([>'.includes(text.charAt(at))) at--
  if (at < 0) return sentence
  const mark = text.charAt(at)
  if (mark === '\n') return closingBefore(text, at)
  if (mark === '-' && (at === 0 || text.charAt(at - 1) === '\n' || text.slice(at - 2, at) === '--'))
    return dashBefore(text, start, at)
  if (mark === '-' && /[.!?,)] -$/.test(text.slice(Math.max(0, at - 2), at + 1)))
    return signedAtEnd(text, start)
  if (mark === ':') {
    const word = lastWord(text, trimmedEnd(text, at))
    if (roles.has(word) || honorifics.has(word)) return { strength: 2, kind: 'role', word }
    return { ...sentence, word }
  }
  if (mark === ',') {
    const word = lastWord(text, at)
    if (
      salutations.has(word) ||
      /^(?:regards|sincerely|truly|faithfully|love|respectfully|cordially|warmly|yours|soon|wishes|care|best)$/.test(
        word,
      )
    )
      return { strength: 2, kind: 'salutation', word }
    return { ...none, kind: 'list' }
  }
  if (mark === '.') {
    const word = lastWord(text, at)
    return honorifics.has(word) && word.length < 5 ? { strength: 2, kind: 'honorific', word } : sentence
  }
  if ('!?;'.includes(mark)) return sentence
  if (!isLatinLetter(text, at)) return hanBefore(text, at)
  return byWord(text, at + 1)
}

function byWord(text: string, end: number): Before {
  const word = lastWord(text, end)
  const beforeIt = lastWord(text, trimmedEnd(text, end - word.length))
  if (introductions.has(`${beforeIt} ${word}`) || introductions.has(word))
    return { strength: 2, kind: 'introduction', word }
  // "I told him that Walter left"; in "is that Walter" it points.
  if (word === 'that' && !pointed.has(beforeIt)) return { strength: 1, kind: 'preposition', word }
  if (articles.has(word)) return { strength: 0, kind: 'article', word }
  if (honorifics.has(word)) return { strength: 2, kind: 'honorific', word }
  if (salutations.has(word)) return { strength: 2, kind: 'salutation', word }
  if (kin.has(word)) return { strength: 2, kind: 'kin', word }
  if ((word === 'of' || word === 'for') && documents.has(beforeIt))
    return { strength: 2, kind: 'role', word: beforeIt }
  if (verbs.has(word)) return { strength: 1, kind: 'verb', word }
  if (prepositions.has(word)) return { strength: 1, kind: 'preposition', word }
  if (callings.has(word)) return { strength: 2, kind: 'calling', word }
  if (roles.has(word)) return { strength: 2, kind: 'role', word }
  return { ...none, word }
}

const closing =
  /(?:regards|sincerely|best|cheers|thanks|thx|ta|thank you|yours|soon|take care|truly|faithfully|wishes|love|respectfully|cordially|warmly|grüße|grüßen|gruß|cordialement|saludos|atentamente|saluti|hilsen|hälsningar|此致|敬礼|祝好|谢谢|顺颂商祺|--|—)[,.!]?\s{0,4}$/i

function closingBefore(text: string, lineBreak: number): Before {
  let end = lineBreak
  while (end > 0 && ' \t\r\n'.includes(text.charAt(end - 1))) end--
  const tail = text.slice(Math.max(0, end - 40), end)
  const line = tail.slice(tail.lastIndexOf('\n') + 1)
  if (closing.test(line)) return { strength: 2, kind: 'closing', word: line.trim() }
  if (line.endsWith(':')) {
    const word = lastWord(line, line.length - 1)
    if (roles.has(word)) return { strength: 2, kind: 'role', word }
  }
  return sentence
}

/** "- Tom" as the last line signs; above others it is a point of a list. */
function dashBefore(text: string, start: number, dash: number): Before {
  const rest = text.slice(start, start + 80)
  const lineEnd = rest.indexOf('\n')
  const last = lineEnd < 0 ? rest.length < 80 : rest.slice(lineEnd).trim() === ''
  const above = text.slice(Math.max(0, dash - 200), dash).trimEnd()
  const point = above.slice(above.lastIndexOf('\n') + 1).startsWith('-')
  return last && above !== '' && !point ? { strength: 2, kind: 'closing', word: '-' } : sentence
}

/** "Thanks for lunch! - Clive": one or two words behind the dash, and the line ends. */
function signedAtEnd(text: string, start: number): Before {
  const rest = text.slice(start, start + 40)
  return /^[^\s.,:;!?]{1,20}(?: [^\s.,:;!?]{1,20})?(?:\n|$)/.test(rest)
    ? { strength: 2, kind: 'closing', word: '' }
    : sentence
}

const hanCallers =
  /(?:叫|叫做|名叫|是|帮|给|跟|和|请|让|问|找|由|与|及|向|对|被|把|为|替|等|、|联系|候选人|同事|客户|老板|领导|经理|老师|朋友|姓名|英文名|联系人|收件人|旅客|乘客|用户|员工|患者|学生|我|嗨|你好|亲爱的)$/

function hanBefore(text: string, at: number): Before {
  const word = hanCallers.exec(text.slice(Math.max(0, at - 4), at + 1))?.[0]
  if (word === undefined) return none
  return {
    strength:
      /^(?:叫|叫做|名叫|帮|给|请|让|问|找|跟|联系|候选人|同事|客户|老板|经理|老师|朋友|姓名|英文名|联系人|收件人|旅客|乘客|员工|患者|学生|嗨|你好|亲爱的)$/.test(
        word,
      )
        ? 2
        : 1,
    kind: 'kin',
    word,
  }
}

/** The small-letter form of the word that ends at `end`, with its apostrophe: "i'm". */
function lastWord(text: string, end: number): string {
  let start = end
  while (start > 0 && end - start < 16 && (isLatinLetter(text, start - 1) || text.charAt(start - 1) === "'"))
    start--
  return text.slice(start, end).toLowerCase()
}

function trimmedEnd(text: string, end: number): number {
  let at = end
  while (at > 0 && text.charAt(at - 1) === ' ') at--
  return at
}
