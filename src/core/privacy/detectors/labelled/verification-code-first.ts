import { defineDetector } from '../../detect/detector.ts'
import { labelEvidence } from '../label-evidence.ts'

/**
 * A one-time code that stands before the words that name it, or not next to them: "123456 is your code",
 * "123456（验证码）", "use 123456 to sign in", "OTP for your payment is 123456".
 * Source: texts of such messages.
 */
export const verificationCodeFirst = defineDetector({
  kind: 'number',
  type: 'VERIFICATION_CODE',
  digits: [4, 8],
  groups: 2,
  context: [
    '验证码',
    '驗證碼',
    '校验码',
    '动态码',
    '动态密码',
    'otp',
    'verification code',
    'one-time code',
    'passcode',
  ],
  judge: (candidate) => {
    const { text, compact, start, end, view } = candidate
    if (text.length > compact.length + 1) return null
    const behind = view.text.slice(end, end + 64)
    const says = isNamed.exec(behind)?.slice(1).find(Boolean) ?? null
    const before = says ? null : (isUsed.exec(view.text.slice(Math.max(0, start - 16), start))?.[0] ?? null)
    if (!says && !(before && isPurpose.test(behind))) {
      // Six digits in the sentence of such a word are the code, even where other words stand between.
      const context = /^\d{6}$/.test(text) ? candidate.context : null
      if (!context?.nearest) return null
      return { score: 0.65, evidence: labelEvidence(context) }
    }
    const evidence = [{ kind: 'label', word: (says ?? before ?? '').trim() }] as const
    return { score: 0.9, evidence }
  },
  cases: {
    yes: [
      '«618402» is your one-time code for the bank',
      '«123456»（验证码）',
      '«530278»是您的登录验证码，请勿转发',
      'G-«123456» is your Google verification code.',
      'Use «482913» to verify your account',
      '请输入«9041»完成验证',
      'Hi, «351288» is your Acme security code.',
      '«1234»为本次操作的校验码',
      'OTP for your transaction is «482913»',
      '验证码发你了，«482913»',
      '【某宝】«240916»（登录验证码）',
    ],
    no: [
      '2024 is your year',
      '1234 is the number of lines in the code',
      '12345（单位：元）',
      '8080 is your port',
      'use 2000 to 3000 rows',
      '4096 是验证集的大小',
      'Use 4096 to set the buffer',
      '验证码错误 1001',
      '验证码功能上线，订单号 482913',
    ],
  },
})

const isNamed =
  /^(?: is (?:your|the|my) (?:[A-Za-z0-9.&'-]{1,20} ){0,4}(code|otp|passcode|pin|password)\b|[ ]?[(【[][^()\n\d]{0,8}(验证码|驗證碼|校验码|动态码|动态密码|取件码|otp)|[ ]?[是为為](?:你|您|本次|此次)?[^，。；\n\d]{0,10}(验证码|驗證碼|校验码|动态码|动态密码|登录码|取件码|口令))/i
const isUsed = /(?:\buse|\benter|\btype|输入|填写|使用)[: ]{0,2}(?:code |the code )?$/i
const isPurpose =
  /^ ?(?:to (?:verify|log ?in|sign ?in|confirm|authenticate|complete|reset)|完成(?:验证|登录|注册|绑定|认证)|进行(?:验证|登录)|来?验证)/i
