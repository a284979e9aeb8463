import { Class, classOf, isAlphanumeric } from '../../detect/character-class.ts'
import { defineDetector } from '../../detect/detector.ts'
import { labelledCases } from './labelled-secret-cases.ts'
import { endOfName, readConnector } from './secret-connector.ts'
import { judgeValue, type Labelled } from './secret-judgement.ts'
import { readValue, type SecretValue } from './secret-value.ts'
import { type SecretWord, secretLabels, secretStems, secretWords } from './secret-words.ts'
import { endWithout, startOfRun } from './text-edges.ts'

/**
 * What stands behind a word that promises a secret: `password=`, 密码是, "the passcode is", `"api_key": "…"`. The label
 * makes it one; the form of the value and of what joins them says how sure.
 */
export const labelledSecret = defineDetector({
  kind: 'anchored',
  type: 'SECRET',
  context: secretLabels,
  anchors: secretStems,
  locate: secretWords,
  judge: ({ view: { text }, start, text: word }) => {
    secretWords.lastIndex = start
    const kind = kindOf(secretWords.exec(text)?.groups)
    const found = kind && readAfter(text, start, word, kind)
    if (!found) return null
    const { start: from, end } = found.value
    return {
      score: found.score,
      evidence: [{ kind: 'label', word }],
      span: { start: from, end },
    }
  },
  cases: labelledCases,
})

interface Found {
  readonly value: SecretValue
  readonly score: number
}

/** The head of "name and password", whose second half is no label of its own. */
const pairBefore =
  /(?:(?:账号|帐号|账户|用户名|用户|登录名|賬號|帳號)[和及与、/-]?(?:登录)?|(?:log[ _-]?in|user(?:name)?) ?(?:\/|&|and) ?)$/i

function kindOf(groups: Readonly<Record<string, string | undefined>> | undefined): SecretWord | null {
  for (const kind of ['password', 'token', 'code', 'pair'] as const) {
    if (groups?.[kind] !== undefined) return kind
  }
  return null
}

/** A form's token, the name of a store of secrets, the hash of a public key. */
const publicName =
  /(?:authenticity|csrf|xsrf|requestverification|csrfmiddleware)_?-?token|user_?secrets_?id|issuer_?(?:name|key)_?hash|(?:public|pub)_?key/i

const oneTime = /(?:one[ -]?time|otp|verification|sms|temporary|log-?in|sign-?in)[ -]{0,2}$/i

/** Labels that are also the ends of other words ("monkey", "shopping") must begin one. */
const short = /^(?:key|pin|pw|psk|auth|creds?|ak|sk|cvv2?|cvc2?|sig|pwd|pass|sid)$/i

function readAfter(text: string, start: number, word: string, kind: SecretWord): Found | null {
  if (kind === 'password' && pairBefore.test(text.slice(Math.max(0, start - 14), start))) return null
  const isHan = (classOf(word.charCodeAt(word.length - 1)) & Class.han) !== 0
  let end: number | null = start + word.length
  if (!isHan) {
    if (short.test(word) && !beginsWord(text, start)) return null
    // Two or three letters within base64 are no name.
    if (/^(?:ak|sk|sid)$/i.test(word) && isAlphanumeric(text.charCodeAt(start - 1))) return null
    // One-time codes are another rule's.
    if (/^passcode/i.test(word) && oneTime.test(text.slice(Math.max(0, start - 24), start))) return null
    end = endOfName(text, end)
    // The password of an address is its own rule's.
    if (end === null || /^[>})\]]{0,2}@/.test(text.slice(end, end + 3))) return null
  }
  const nameStart = isHan ? start : startOfRun(text, start, '_.-', 60)
  if (!isHan && publicName.test(text.slice(nameStart, end))) return null
  const isArgument = !isHan && /^\(["'`]/.test(text.slice(Math.max(0, nameStart - 2), nameStart))
  const isFlag = !isHan && /^--?\w/.test(text.slice(nameStart, nameStart + 3))
  const connector = readConnector(text, end, { isFlag, isArgument })
  if (!connector) return null
  // A line of its own holds its label alone before the value's line.
  if (connector.breaks && connector.kind === 'beside' && !isHan && !isLine(text, start, end)) return null
  const from = kind === 'pair' ? afterName(text, connector.end) : connector.end
  // `readPassword(` names a function; a value beside a Latin word stands apart from it.
  if (connector.kind === 'beside' && !isHan && connector.end === end) return null
  if (connector.kind === 'beside' && /^pass$/i.test(word) && !isNoun(text, nameStart)) return null
  const value = readValue(text, from)
  if (value && !value.quoted && !isHan && isOwnName(text.slice(nameStart, end), value.text)) return null
  if (connector.breaks && value && /^["']?[ \t]?[:=]/.test(text.slice(value.end, value.end + 4))) return null
  return judged(text, value, { word, kind, connector: connector.kind })
}

/** "login x / pass y", not "to pass y". */
function isNoun(text: string, start: number): boolean {
  const end = endWithout(text, start, ' \t')
  if (end === 0 || !isAlphanumeric(text.charCodeAt(end - 1))) return true
  return (
    /^(?:user|login|admin|root|my|the|new|old|wifi|db|test)$/i.test(
      text.slice(startOfRun(text, end, '', 12), end),
    ) || followsLogin(text.slice(Math.max(0, start - 60), start))
  )
}

/** "user x ", "log in as x ". */
function followsLogin(before: string): boolean {
  const [label, name, end] = before.split(' ').slice(-3)
  if (end !== '' || name === undefined || label === undefined || !/^[\w.@+-]{2,40}$/.test(name)) return false
  return /^(?:login|user(?:name)?|id|acct)[:=]?$/i.test(label) || / log in as [^ ]+ $/i.test(` ${before}`)
}

/** `passphrase = passphrase`, `options.credentials = httpCredentials`: a variable handed on. */
function isOwnName(name: string, value: string): boolean {
  if (!/^[A-Za-z_]+$/.test(value)) return false
  const own = value.toLowerCase().replaceAll('_', '')
  return own.length > 3 && (own.includes(lastPart(name)) || lastPart(name).includes(own))
}

function lastPart(name: string): string {
  return (name.split(/[.-]/).at(-1) ?? name).toLowerCase().replaceAll('_', '')
}

function isLine(text: string, start: number, end: number): boolean {
  return (start === 0 || text.charAt(start - 1) === '\n') && text.charAt(end) === '\n'
}

function beginsWord(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1)
  if (!isAlphanumeric(before)) return true
  return (classOf(text.charCodeAt(start)) & Class.upper) !== 0 && (classOf(before) & Class.lower) !== 0
}

/** Skips the name of "name / password". */
const name =
  /["'`「]?[\w.@+-]{2,60}["'`」]?[ \t]{0,2}(?:\/|\||:|,|和|及|、|[ \t])[ \t]{0,2}(?:密码[:是]?[ \t]?)?(?=[!-~])/y

function afterName(text: string, start: number): number {
  name.lastIndex = start
  return start + (name.exec(text)?.[0].length ?? 0)
}

function judged(
  text: string,
  value: SecretValue | null,
  label: Pick<Labelled, 'word' | 'kind' | 'connector'>,
): Found | null {
  if (!value) return null
  const isHan = (classOf(label.word.charCodeAt(label.word.length - 1)) & Class.han) !== 0
  const score = judgeValue({ ...label, value, isHan, rest: text.slice(value.end, value.end + 16) })
  return score > 0 ? { value, score } : null
}
