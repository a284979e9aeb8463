import { defineDetector, type Span } from '../../detect/detector.ts'
import type { View } from '../../detect/view.ts'
import { isPlaceholder } from './placeholder.ts'

const rest = /[^\s"'`<>\u3000-\u9fff]{3,700}/y
const tokenLike = /^(?=[^\d]*\d)(?=[^A-Za-z]*[A-Za-z])[\w-]{20,}$/

/**
 * The password in `scheme://user:password@host`, alone; or the token that stands where the name does.
 * Source: RFC 3986, 3.2.1. A password with an unescaped `@` is taken whole, as people paste them.
 */
export const uriPassword = defineDetector({
  kind: 'anchored',
  type: 'SECRET',
  anchors: ['://'],
  locate: ({ text }: View, _start: number, end: number): Span | null => {
    rest.lastIndex = end
    const run = rest.exec(text)?.[0]
    const at = run?.indexOf('@') ?? -1
    if (!run || at < 1) return null
    const slash = run.slice(at).search(/[/?#]/)
    const last = run.lastIndexOf('@', slash < 0 ? run.length : at + slash)
    const colon = run.indexOf(':')
    if (colon < 0 || colon > at) {
      return tokenLike.test(run.slice(0, at)) ? { start: end, end: end + at } : null
    }
    const user = run.slice(0, colon)
    const password = run.slice(colon + 1, last)
    if (/[/?#@]/.test(user) || /^\d{1,5}(?:\/|$)/.test(password)) return null
    if (password === '' || password === 'x-oauth-basic')
      return tokenLike.test(user) ? { start: end, end: end + colon } : null
    return { start: end + colon + 1, end: end + last }
  },
  judge: ({ text }) =>
    isPlaceholder(text) || text.length < 2 || /^[[{]/.test(text)
      ? null
      : { score: 0.98, evidence: [{ kind: 'form', name: 'RFC 3986' }] },
  cases: {
    yes: [
      'mysql://root:«B0mRIZRX8»@10.0.0.5:3306/shop 连不上',
      'redis://:«Vx467gv6b0»@10.2.0.7:6379/0',
      '连接串 mongodb+srv://svc:«0Z9mnuHQ»@cache.example.com，谢谢',
      'DATABASE_URL=postgres://app:«p@ss0word»@db.prod.internal/main',
      'git clone https://«q7VmZ2kRt9XbH4wLc5YsN8dG»@git.example.com/a.git',
      'socks5://p:«wH2XPGXp»@203.0.113.5:1080',
      'https://«q7VmZ2kRt9XbH4wLc5YsN8dG»:x-oauth-basic@git.example.com/a.git',
    ],
    no: [
      'postgres://user:password@localhost/db',
      'https://example.com:8080/@someone/post',
      'redis://:${REDIS_PASSWORD}@redis:6379',
      'https://medium.com/@someone/a-post',
      'ssh://git@git.example.com/a.git',
      'amqp://guest:<password>@rabbit:5672',
      'see http://localhost:3000/?mail=a@example.com',
    ],
  },
})
