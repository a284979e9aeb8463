import { defineDetector, type Span } from '../../detect/detector.ts'
import type { View } from '../../detect/view.ts'
import { isPlaceholder } from './placeholder.ts'

/** For each program, the options that take a password; the value is the last group. */
const options: Readonly<Record<string, RegExp>> = {
  'curl ':
    /(?:^|\s)(?:-u|--user|-U|--proxy-user)(?:=|\s{1,3})?(?:"[^":\n]{0,60}:([^"\n]{2,120})"|'[^':\n]{0,60}:([^'\n]{2,120})'|[^\s:'"]{0,60}:(?:'([^'\n]{2,120})'|"([^"\n]{2,120})"|([^\s'"]{2,120})))/,
  'wget ': /--(?:http-|ftp-|proxy-)?password[= ](?:"([^"\n]{2,120})"|'([^'\n]{2,120})'|([^\s'"]{2,120}))/,
  mysql: /(?:^|\s)-p(?:"([^"\n]{2,120})"|'([^'\n]{2,120})'|([^\s'"-][^\s'"]{1,120}))/,
  'sshpass ': /(?:^|\s)-p ?(?:"([^"\n]{2,120})"|'([^'\n]{2,120})'|([^\s'"]{2,120}))/,
  'redis-cli ': /(?:^|\s)(?:-a|--pass) (?:"([^"\n]{2,120})"|'([^'\n]{2,120})'|([^\s'"]{2,120}))/,
  'docker login': /(?:^|\s)-p ?(?:"([^"\n]{2,120})"|'([^'\n]{2,120})'|([^\s'"]{2,120}))/,
  mongo: /(?:^|\s)-p ?(?:"([^"\n]{2,120})"|'([^'\n]{2,120})'|([^\s'"]{2,120}))/,
  'htpasswd ':
    /(?:^|\s)-[ac-z]{0,6}b[a-z]{0,6} [^\s-]\S{0,79} \S{1,80} (?:"([^"\n]{2,120})"|'([^'\n]{2,120})'|([^\s'"]{2,120}))/,
  sqlcmd: /(?:^|\s)-P ?(?:"([^"\n]{2,120})"|'([^'\n]{2,120})'|([^\s'"]{2,120}))/,
  'smbclient ': /(?:^|\s)-U ?[^\s%'"]{1,60}%([^\s'"]{2,120})/,
  'unzip ': /(?:^|\s)-P ?(?:"([^"\n]{2,120})"|'([^'\n]{2,120})'|([^\s'"]{2,120}))/,
  'net use ': /\/user:[^\s:]{1,60} (?:"([^"\n]{2,120})"|'([^'\n]{2,120})'|([^\s'"/]{2,120}))/,
  'machine ':
    /\slogin\s{1,4}\S{1,80}\s{1,8}password\s{1,4}(?:"([^"\n]{2,120})"|'([^'\n]{2,120})'|([^\s'"]{2,120}))/,
}

const line = /(?:\\\r?\n|[^\n]){0,500}/y
/** A `.netrc` entry goes over lines. */
const entry = /[^\n]{0,200}(?:\n[ \t]{1,8}[^\n]{0,200}|\n(?:login|password|account) [^\n]{0,200}){0,4}/y

/**
 * A password among the options of a program: `curl -u name:…`, `mysql -p…`, `sshpass -p …`, an entry of `.netrc`.
 */
export const commandLinePassword = defineDetector({
  kind: 'anchored',
  type: 'SECRET',
  anchors: Object.keys(options),
  locate: ({ text }: View, start: number, end: number): Span | null => {
    const anchor = text.slice(start, end)
    const option = options[anchor]
    const extent = anchor === 'machine ' ? entry : line
    extent.lastIndex = end
    const match = option?.exec(extent.exec(text)?.[0] ?? '')
    const value = match?.slice(1).find((group) => group !== undefined)
    if (!match || value === undefined) return null
    const from = end + match.index + match[0].lastIndexOf(value)
    return { start: from, end: from + value.length }
  },
  judge: ({ text }) =>
    isPlaceholder(text) || /^[\w ]+>$/.test(text) || /^\d{1,5}:\d{1,5}$|^\/\//.test(text)
      ? null
      : { score: 0.93, evidence: [{ kind: 'form', name: 'command line' }] },
  cases: {
    yes: [
      'curl -u ann:«Kk29!plm» https://api.example.com',
      "执行 mysql -uroot -p'«Zx81!mmq»' -h 10.0.0.5",
      'mysqldump -u root -p«Zx81mmq» shop > a.sql',
      'sshpass -p «Lm#41ok8» ssh root@10.0.0.2',
      'redis-cli -h cache -a «q7VmZ2kRt9» ping',
      'docker login -u ann -p «Kk29plm» registry.example.com',
      'machine example.com\n  login ann\n  password «Kk29plm»',
      'curl "https://api.example.com" --user \'ann:«Kk29!plm»\'',
      'htpasswd -bc .htpasswd ann «Kk29plm»',
    ],
    no: [
      'mysql -u root -p',
      'curl -u $USER:$PASS https://api.example.com',
      'docker run -p 8080:80 nginx',
      'mkdir -p a/b',
      'curl -u https://example.com',
      'mysql -u root -p shop < a.sql',
      'the machine has a password reset',
    ],
  },
})
