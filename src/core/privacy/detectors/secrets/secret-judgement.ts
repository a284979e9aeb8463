import { isOrdinaryWord, measure } from './ordinary-words.ts'
import { isCode, isPlaceholder } from './placeholder.ts'
import type { Connector } from './secret-connector.ts'
import type { SecretValue } from './secret-value.ts'
import type { SecretWord } from './secret-words.ts'

export interface Labelled {
  readonly word: string
  readonly kind: SecretWord
  readonly connector: Connector['kind']
  readonly value: SecretValue
  /** What follows the value, enough to see a measure. */
  readonly rest: string
  /** The label is Chinese, after which a value may stand without any sign. */
  readonly isHan: boolean
}

/** Words that promise little: many things have a key. */
const weakWord = /^(?:key|pass|auth|credentials?|creds|ak|sk|sig|sid|bearer|authorization|pw|psk|凭证|凭据)$/i
/** A value that no prose holds: letters with a sign or three digits. */
function isStrong(text: string): boolean {
  if (text.length < 6 || !/[A-Za-z]/.test(text)) return false
  return /\d{3}/.test(text) || (/\d/.test(text) && /[^\w.,/()-]/.test(text))
}

const hash = /^(?:sha(?:1|224|256|384|512)|md5)[-:]/i
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i
const date = /^(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}/

/** How sure it is that the value behind a label is a secret, from 0 to 1; 0 is none. */
export function judgeValue(labelled: Labelled): number {
  const { value, kind, rest } = labelled
  const { text, quoted } = value
  if (
    /^[a-z-]{3,24}=$/.test(text) ||
    isPlaceholder(text) ||
    hash.test(text) ||
    /^https?:\/\//i.test(text) ||
    /^[\\/%@#]$/.test(text)
  )
    return 0
  if (isOrdinaryWord(text) && !(quoted && kind === 'password' && labelled.connector === 'assigned')) return 0
  if (!quoted && (isCode(text) || (text.startsWith('(') && !labelled.isHan))) return 0
  if (/^\d{1,5}$/.test(text) && measure.test(rest)) return 0
  if (/^\d{4,8}$/.test(text) && /^.{0,12}(?:分钟|有效|勿|minutes|expire|do not share)/i.test(rest)) return 0
  if (kind === 'token') return judgeToken(labelled)
  if (kind === 'code') return judgeCode(labelled)
  return judgePassword(labelled)
}

function judgePassword({ value: { text, quoted }, connector, isHan, word }: Labelled): number {
  if (text.length < 3 || (text.length < 4 && !quoted && connector !== 'assigned')) return 0
  if (weakWord.test(word) && connector !== 'assigned' && !isStrong(text)) return 0
  if (/^[^\w\u4e00-\u9fff]+$/.test(text) && text.length < 6) return 0
  const mixed = /[0-9]/.test(text) || /[^A-Za-z0-9\s'-]/.test(text) || /[a-z][A-Z]/.test(text)
  if (quoted && /\s/.test(text) && connector !== 'assigned' && !mixed && text.split(/\s+/).length < 3)
    return 0
  if (/[\u4e00-\u9fff]/.test(text))
    return quoted && text.length <= 20 && isHan && !/[,。?!；]/.test(text) ? 0.6 : 0
  if (connector === 'assigned') return mixed || quoted ? 0.93 : 0.7
  if (connector === 'said') return mixed || quoted ? 0.92 : 0.6
  if (date.test(text)) return 0
  const long = isHan ? text.length >= 4 : text.length >= 6 && /[A-Za-z]/.test(text)
  return mixed && long && /\d|[^\w-]/.test(text) ? (isHan ? 0.91 : 0.7) : quoted && long && mixed ? 0.7 : 0
}

function judgeCode({ value: { text }, connector, isHan }: Labelled): number {
  if (text.length < 3 || text.length > 64 || date.test(text)) return 0
  const plain = /^[A-Za-z0-9#*-]+$/.test(text)
  if (!plain || !(/\d/.test(text) || /^[A-Z-]{6,}$/.test(text) || (isHan && /^[a-zA-Z]{4}$/.test(text))))
    return 0
  if (connector === 'beside') return isHan || /^\d{3,8}#?$|^\d{2,4}(?:-\d{2,4}){1,4}$/.test(text) ? 0.7 : 0
  return connector === 'assigned' ? 0.97 : 0.96
}

function judgeToken({ value: { text, quoted }, connector, word, isHan }: Labelled): number {
  if (/[^\w+/=.~:$!%@&#*\\^-]/.test(text) || /^[.:@&]|:\/\//.test(text)) return 0
  const weak = weakWord.test(word)
  const letters = /[A-Za-z]/.test(text)
  const digits = /\d/.test(text)
  const core = text.replace(/[^A-Za-z0-9]/g, '').length
  if (/(.)\1{11}/.test(text)) return 0
  if (/^[0-9a-f]+(?::[0-9a-f]+)*$/.test(text) && core >= 16 && letters && !weak && connector !== 'beside')
    return 0.9
  if (core < 8 || /^[A-Za-z]+(?:[-_./ :][A-Za-z]+)*$/.test(text)) {
    // Letters alone: long ones in both cases are keys, the rest are names.
    return /^[A-Za-z:]{20,}$/.test(text) &&
      /[a-z][A-Z]/.test(text) &&
      !/^[A-Z]?[a-z]{2,20}(?:[A-Z][a-z]{2,20}){1,8}$/.test(text)
      ? 0.8
      : 0
  }
  if (!digits || date.test(text)) return 0
  if (!letters) return core >= 15 && connector !== 'beside' && !weak ? 0.7 : 0
  if (/^[a-z][A-Za-z]*\d?(?:\.[a-z_][A-Za-z_]*\d?)+$/.test(text) && core < 32) return 0
  if (/^(?:[a-z]+[-_./])+v?\d{1,4}$/i.test(text) || /^[a-z]+\d{1,2}$/i.test(text)) return 0
  if (weak && (core < 16 || uuid.test(text))) return 0
  if (connector === 'beside')
    return (core >= 16 && !/^(?:ak|sk|sid)$/i.test(word)) || (isHan && core >= 10) ? 0.8 : 0
  if (core < 12 && !quoted && connector === 'said' && !isHan) return 0.7
  return 0.93
}
