import { isAlphanumeric } from '../../detect/character-class.ts'
import { defineDetector, type Span } from '../../detect/detector.ts'
import { personalPart } from './personal-address.ts'

const rest = /[^\s"'<>\\^`{|}\u3000-\u303f\u3400-\u9fff\uff00-\uffef]{3,2048}/y
const hosts = [
  'pan.baidu.com/',
  'linkedin.com/in/',
  'zhihu.com/people/',
  'weibo.com/u/',
  'docs.qq.com/',
  'kdocs.cn/l/',
  'wa.me/',
  't.me/',
  'drive.google.com/',
  'docs.google.com/',
  'meeting.tencent.com/',
] as const

/** What stands behind an address and belongs to the sentence: its marks, and a bracket that it does not open. */
function trimmed(address: string): string {
  let end = address.length
  for (; end > 0; end--) {
    const last = address[end - 1] ?? ''
    if ('.,;:!?*_~'.includes(last)) continue
    const open = last === ')' ? '(' : last === ']' ? '[' : ''
    if (open && !address.slice(0, end).includes(open)) continue
    break
  }
  return address.slice(0, end)
}

/**
 * Address of the web. One that leads to a person, a shared file or a session is found at the standard level, any other
 * at the strict level only: most addresses in a chat are pages for all.
 * Source: RFC 3986.
 */
export const url = defineDetector({
  kind: 'anchored',
  type: 'URL',
  anchors: ['://', 'www.', ...hosts],
  locate: ({ text }, at, end): Span | null => {
    let start = at
    if (text.startsWith('://', at)) {
      while (at - start < 12 && /[a-z+]/i.test(text[start - 1] ?? '')) start--
      if (start === at) return null
      // An address inside another's path or query is that one's.
      const before = text.slice(Math.max(0, start - 256), start)
      const outer = before.lastIndexOf('://')
      if (outer >= 0 && !/[\s"'<>\u3000-\u9fff\uff00-\uffef]/.test(before.slice(outer))) return null
    } else if (isAlphanumeric(text.charCodeAt(at - 1)) || /[-/@.]/.test(text[at - 1] ?? '')) return null
    rest.lastIndex = end
    const match = rest.exec(text)
    if (!match) return null
    return { start, end: end + trimmed(match[0]).length }
  },
  judge: ({ text }) => {
    if (!/^[a-z+]{2,12}:\/\/[^/]|^[^/:]{1,60}\.[a-z]{2,}(?:\/|$)/i.test(text)) return null
    if (
      /^[a-z+]+:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|(?:[\w-]+\.)?example\.(?:com|org|net)\/?$)/i.test(
        text,
      )
    )
      return null
    const personal = personalPart(text)
    return {
      score: personal ? 0.55 : 0.35,
      evidence: [{ kind: 'form', name: personal ?? 'RFC 3986' }],
    }
  },
  cases: {
    yes: [
      '见«https://pan.baidu.com/s/1mK93sdPq2w»，提取码',
      '«https://oa.company.cn/u/p4k7ze01qd»的主页',
      'open «https://shop.example.com/orders?user_id=10293847» now.',
      '«https://www.linkedin.com/in/ann-lee-93b1»',
      '(«https://app.example.com/invite?uid=h2x90bbq7»)',
      'pan: «pan.baidu.com/s/1b7Xq0dTz5k»',
      '«https://wiki.corp.internal/hr/salaries»',
      '«https://meeting.tencent.com/dm/x?share_id=8fj3k2»',
      '«https://drive.google.com/file/d/1aBcD2eFgH3iJkL/view»',
    ],
    no: [
      'https://docs.python.org/3/library/re.html',
      'https://github.com/org/repo/issues/12',
      'www.baidu.com',
      'http://localhost:3000/u/abc123',
      'https://example.com/?page=2&sort=asc',
      'https://en.wikipedia.org/wiki/URL',
      '://',
      'https://react.dev/reference/react/useState',
    ],
  },
})
