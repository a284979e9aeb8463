import { Class, classOf, isAlphanumeric } from '../../detect/character-class.ts'
import { defineDetector, type Span } from '../../detect/detector.ts'
import { domainEnding } from './top-level-domain.ts'

const longestLocal = 64
const domain =
  /(?:(?:[A-Za-z0-9\u00c0-\u024f]|[\u0370-\u052f])(?:[A-Za-z0-9\u00c0-\u024f\u0370-\u052f-]{0,61}[A-Za-z0-9\u00c0-\u024f\u0370-\u052f])?|[\u3400-\u9fff]{1,12})(?:\.(?:[A-Za-z0-9\u00c0-\u024f\u0370-\u052f-]{1,63}|[\u4e00-\u9fff]{1,8})){1,6}/y

function isLocal(unit: number): boolean {
  return (
    isAlphanumeric(unit) ||
    "._%+-'&=#!~$*".includes(String.fromCharCode(unit)) ||
    classOf(unit) === Class.latin
  )
}

/** The local part, walked back from its "@"; it begins with a letter, a digit or "_". */
function localStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < longestLocal && isLocal(text.charCodeAt(start - 1))) start--
  // In a form ("user=a@b.c") what stands before the last "=" or "&" is a name's.
  const lead = /^.*[=&]/.exec(text.slice(start, at))?.[0].length ?? 0
  start += lead
  while (
    start < at &&
    !isAlphanumeric(text.charCodeAt(start)) &&
    classOf(text.charCodeAt(start)) !== Class.latin
  ) {
    if (text[start] === '_') break
    start++
  }
  return start
}

/** The end of the domain: labels are given back until the last one can end an address. */
function domainEnd(text: string, start: number): { end: number; sure: number } | null {
  domain.lastIndex = start
  const match = domain.exec(text)
  if (!match) return null
  let name = match[0]
  while (name.includes('.')) {
    const cut = name.lastIndexOf('.')
    const last = name.slice(cut + 1)
    // Behind a Chinese name the sentence goes on without a space: 公司.中国的邮箱.
    for (let length = last.length; length >= (/^[\u3400-\u9fff]/.test(last) ? 2 : last.length); length--) {
      const sure = domainEnding(last.slice(0, length))
      if (length > 0 && sure > 0) return { end: start + cut + 1 + length, sure }
    }
    name = name.slice(0, cut)
  }
  return null
}

/** Whether what precedes is a place where "@" means something else: a password in a URI, a repository. */
function isAuthority(text: string, start: number, end: number): boolean {
  if (/:\/\/[^\s/]{0,64}$/.test(text.slice(Math.max(0, start - 68), start))) return true
  return /^:(?:[~/]|\d{2,5}\b|[\w.-]{1,40}\/)/.test(text.slice(end, end + 44))
}

/**
 * E-mail address, with international names and domains.
 * Source: RFC 5322, 3.4.1; RFC 6531; the endings of IANA's root zone.
 */
export const emailAddress = defineDetector({
  kind: 'anchored',
  type: 'EMAIL_ADDRESS',
  anchors: ['@'],
  locate: ({ text }, at): Span | null => {
    const start = localStart(text, at)
    if (start === at || text.charCodeAt(at - 1) === 0x2e) return null
    const found = domainEnd(text, at + 1)
    if (!found || isAuthority(text, start, found.end)) return null
    return { start, end: found.end }
  },
  judge: ({ text }) => {
    const sure = domainEnding(text.slice(text.lastIndexOf('.') + 1))
    const host = text.slice(text.indexOf('@') + 1)
    // A package and its version: pkg@1.2.3, icon@2x.io.
    if (/^v?\d+(?:\.\d+)+/.test(host) && !/^\d+\.(?:com|cn|net)$/.test(host)) return null
    return { score: sure === 1 ? 0.99 : 0.8, evidence: [{ kind: 'form', name: 'RFC 5322' }] }
  },
  cases: {
    yes: [
      'Mail me at «ann.lee@example.com».',
      '邮箱«zhang.wei+work@qq.com»，谢谢',
      '发到«li_na@163.com»即可',
      '<«bob-smith@mail.co.uk»>',
      'mailto:«info@museum.museum»',
      'GET /reset?email=«a.b@example.org»&x=1',
      '"email":"«user@sub.domain.io»"',
      'josé «josé@correo.es» y «müller@straße.de»',
      '邮箱：«zhang@例子.中国»',
      '联系 «wang＠example．com»',
      "«o'brien@example.ie» wrote",
      "'«bob@example.com»'",
      '«first@example.com»,«second@example.com»;«third@example.com»',
      '我的邮箱是«abc@126.com»你记一下',
      '«x@y.photography»',
      '联系«a@example.公司»的人',
    ],
    no: [
      'git clone git@github.com:org/repo.git',
      'npm i @types/node lodash@4.17.21',
      'ssh user@host',
      '@Component({})',
      'https://user:secret@db.example.com/x',
      'icon@2x.png',
      '@someone see this',
      'react@18.2.0.next',
      'scp file root@server.example.com:/tmp',
      'postgres://app@db.example.com:5432/main',
      'systemctl start getty@tty1.service',
      'meet @ noon',
    ],
  },
})
