import { defineDetector, type Span } from '../../detect/detector.ts'
import type { View } from '../../detect/view.ts'
import { isPlaceholder } from './placeholder.ts'
import { readValue } from './secret-value.ts'

const name = /(?:^|[\s"'`(:,\u3000-\u9fff])([A-Za-z0-9][\w.@+-]{1,40}) ?$/
/** Words that say that a name and its password follow. */
const promised =
  /\b(?:creds?|credentials|log(?:ged)? ?in|login|logon|sign in|account|router|vpn|ssh|ftp|sftp|rdp|smtp|imap|admin|panel|portal|server|nas|db|database|jenkins|grafana|cpanel|vnc|root|sa|user)\b|账号|帐号|账户|登录|用户|后台|服务器/i
const loginName =
  /^(?:admin|administrator|root|sa|guest|user|test|postgres|oracle|ubuntu|pi|deploy|dev|ops|support|backup)\d{0,4}$|[._]|\d|@/i

/** A name and its password parted by a slash, known by the password's look: "admin / Gr4nite!Owl". */
export const loginPair = defineDetector({
  kind: 'anchored',
  type: 'SECRET',
  anchors: [' / ', '/'],
  locate: ({ text }: View, start: number, end: number): Span | null => {
    const spaced = end - start === 3
    if (!spaced && (text.charAt(start - 1) === ' ' || text.charAt(end) === ' ')) return null
    const line =
      text
        .slice(Math.max(0, start - 80), start)
        .split('\n')
        .at(-1) ?? ''
    const login = name.exec(line)?.[1]
    if (login === undefined || (!spaced && login.includes('.') && !login.includes('@'))) return null
    if (!promised.test(line) || !loginName.test(login)) return null
    const value = readValue(text, end)
    return value && !text.startsWith(' / ', value.end) ? { start: value.start, end: value.end } : null
  },
  judge: ({ text }) => {
    if (!isStrong(text) || isPlaceholder(text)) return null
    return { score: 0.85, evidence: [{ kind: 'form', name: 'name and password' }] }
  },
  cases: {
    yes: [
      'router admin / «Gr4nite!Owl»',
      'log in as svc_backup / «Tr0ut-Lagoon9»',
      'VPN creds: jgarner / «Mallow!Quay8»',
      '后台账号 admin / «Kk29!plm»',
      'ssh login is deploy / «0rchid.Bramble7»',
      'root/«Zx81!mmq» on the NAS server root/«Zx81!mmq»',
    ],
    no: [
      'admin / user / guest roles',
      'see docs/admin/Setup2.md',
      'login on 2024/05/12',
      'root / 8443 port',
      'server a/b testing',
      'user1 / user2 share an account',
      'database 10.0.0.1/24',
      'ssh user@host:/home/app2/Data_9',
    ],
  },
})

/** What no prose, path or version holds: letters and a digit with a sign, in eight characters or more. */
function isStrong(text: string): boolean {
  return (
    text.length >= 7 &&
    text.length <= 40 &&
    /\d/.test(text) &&
    /[a-z]/.test(text) &&
    /[A-Z]/.test(text) &&
    /[!@#$%^&*?+=~-]|\.[A-Z]/.test(text) &&
    !/[\\/:(){}[\]<>"']/.test(text) &&
    !/\.(?:md|js|ts|py|java|html?|txt|json|ya?ml|png|jpg)$/i.test(text)
  )
}
