import { type Candidate, defineDetector } from '../../detect/detector.ts'
import { judgeValue } from './secret-judgement.ts'
import { type SecretWord, secretLabels } from './secret-words.ts'
import { endWithout } from './text-edges.ts'

/** Heads of columns; in running text they are words of other things as well. */
const heads = [
  'password_hash',
  'passwordhash',
  'password hash',
  'hashed_password',
  'hashed password',
  'encrypted_password',
  'pwd_hash',
  'pass_hash',
  'pwd',
  'passwd',
  'access_token',
  'refresh_token',
  'auth_token',
  'secret_key',
  'client_secret',
]

/** A cell of a table under a head such as 密码 or "password"; what a label says in running text is another rule's. */
export const secretCell = defineDetector({
  kind: 'labelled',
  type: 'SECRET',
  labels: [...secretLabels, ...heads],
  value: /[^\s"'`|,;][^\t\n|,;"'`]{1,120}/y,
  judge: (candidate) => {
    const { text, start, context } = candidate
    if (!context || !isCell(candidate)) return null
    const length = endWithout(text, text.length, ' *\r')
    const end = start + length
    const score = judgeValue({
      word: context.word,
      kind: kindOf(context.word),
      connector: 'assigned',
      value: { start, end, text: text.slice(0, length), quoted: false },
      rest: '',
      isHan: false,
    })
    if (score === 0) return null
    return { score, evidence: [{ kind: 'label', word: context.word }], span: { start, end } }
  },
  cases: {
    yes: [
      '| 用户 | 密码 |\n| --- | --- |\n| ann | «Kk29!plm» |\n| bob | «Zz81!mmq» |',
      'name,password\nann,«Kk29!plm»\nbob,«Zz81!mmq»',
      '主机\t密码\t端口\nweb\t«Kk29!plm»\t22',
      'host;token\nweb;«q7VmZ2kRt9XbH4wLc5YsN8dG»',
      'login,passcode\nann,«482193»',
      'id,name,password_hash\n1,ann,«5f4dcc3b5aa765d61d8327deb882cf99»',
      '| user | pwd |\n| --- | --- |\n| ann | «Kk29!plm» |',
      '名称,提取码\n照片,«8k2m»',
    ],
    no: [
      '| 字段 | 密码 |\n| --- | --- |\n| 类型 | string |',
      'name,password\nann,********',
      'field,token\nlimit,4096',
      'name,password\nann,required',
      '功能,密码\n登录,是',
      'id,password\n1,null',
    ],
  },
})

function kindOf(word: string): SecretWord {
  if (/码$/.test(word) && word !== '密码' && !word.endsWith('密码')) return 'code'
  if (/code$/i.test(word)) return 'code'
  return /token|secret|key|令牌|密钥/i.test(word) ? 'token' : 'password'
}

/** Whether a structure, and no label before it, makes the candidate a value. Labels are in order of their starts. */
function isCell({ view: { labels }, start }: Candidate): boolean {
  let low = 0
  let high = labels.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((labels[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  for (let hit = labels[low]; hit && hit.start === start; hit = labels[++low]) {
    if (hit.value === start) return true
  }
  return false
}
