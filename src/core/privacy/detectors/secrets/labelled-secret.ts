import { Class, classOf, isAlphanumeric } from '../../detect/character-class.ts'
import { defineDetector, type Judgement } from '../../detect/detector.ts'
import { labelledCases } from './labelled-secret-cases.ts'
import { endOfName, readConnector } from './secret-connector.ts'
import { judgeValue } from './secret-judgement.ts'
import { readValue, type SecretValue } from './secret-value.ts'
import { type SecretWord, secretLabels, secretWords } from './secret-words.ts'

type Found = (start: number, end: number, judgement: Judgement) => void

const cells = new Set(secretLabels.map((label) => label.toLowerCase()))

/**
 * What stands behind a word that promises a secret: `password=`, 密码是, "the passcode is", `"api_key": "…"`. The label
 * makes it one; the form of the value and of what joins them says how sure.
 */
export const labelledSecret = defineDetector({
  kind: 'scan',
  type: 'SECRET',
  context: secretLabels,
  scan: ({ text, labels }, found) => {
    secretWords.lastIndex = 0
    for (let match = secretWords.exec(text); match; match = secretWords.exec(text)) {
      const kind = kindOf(match.groups)
      if (kind) readAfter(text, match.index, match[0], kind, found)
    }
    for (const { value, start, end } of labels) {
      if (value === undefined) continue
      const word = text.slice(start, end)
      if (cells.has(word.toLowerCase()))
        judge(text, readValue(text, value), { word, kind: 'password', connector: 'assigned' }, found)
    }
  },
  cases: labelledCases,
})

function kindOf(groups: Readonly<Record<string, string | undefined>> | undefined): SecretWord | null {
  for (const kind of ['password', 'token', 'code', 'pair'] as const) {
    if (groups?.[kind] !== undefined) return kind
  }
  return null
}

const oneTime = /(?:one[ -]?time|otp|verification|sms|temporary|log-?in|sign-?in)[ -]{0,2}$/i

/** Labels that are also the ends of other words ("monkey", "shopping") must begin one. */
const short = /^(?:key|pin|pw|psk|auth|creds?|ak|sk|cvv2?|cvc2?|sig|pwd|pass|sid)$/i

function readAfter(text: string, start: number, word: string, kind: SecretWord, found: Found): void {
  const isHan = (classOf(word.charCodeAt(word.length - 1)) & Class.han) !== 0
  let end: number | null = start + word.length
  if (!isHan) {
    if (short.test(word) && !beginsWord(text, start)) return
    // One-time codes are another rule's.
    if (/^passcode/i.test(word) && oneTime.test(text.slice(Math.max(0, start - 24), start))) return
    end = endOfName(text, end)
    // The password of an address is its own rule's.
    if (end === null || /^[>})\]]{0,2}@/.test(text.slice(end, end + 3))) return
  }
  const isFlag = !isHan && /(?:^|[\s"'])--?[\w-]{0,30}$/.test(text.slice(Math.max(0, start - 32), start))
  const connector = readConnector(text, end, isFlag)
  if (!connector) return
  // A line of its own holds its label alone before the value's line.
  if (connector.breaks && connector.kind === 'beside' && !isHan && !isLine(text, start, end)) return
  const from = kind === 'pair' ? afterName(text, connector.end) : connector.end
  const value = readValue(text, from)
  if (connector.breaks && value && /^["']?[ \t]?[:=]/.test(text.slice(value.end, value.end + 4))) return
  judge(text, value, { word, kind, connector: connector.kind }, found)
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

function judge(
  text: string,
  value: SecretValue | null,
  label: { word: string; kind: SecretWord; connector: 'assigned' | 'said' | 'beside' },
  found: Found,
): void {
  if (!value) return
  const isHan = (classOf(label.word.charCodeAt(label.word.length - 1)) & Class.han) !== 0
  const score = judgeValue({ ...label, value, isHan, rest: text.slice(value.end, value.end + 16) })
  if (score > 0) found(value.start, value.end, { score, evidence: [{ kind: 'label', word: label.word }] })
}
