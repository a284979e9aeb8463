import { defineDetector } from '../../detect/detector.ts'
import { labelEvidence } from '../label-evidence.ts'

/**
 * Code that is sent to open a door once: four to eight digits, two groups of three, Google's G-, a parcel locker's
 * 1-2-3456, or capitals and digits.
 * Source: texts of such messages; RFC 6238 for one-time passwords.
 */
export const verificationCode = defineDetector({
  kind: 'labelled',
  type: 'VERIFICATION_CODE',
  labels: [
    '验证码',
    '驗證碼',
    '短信验证码',
    '手机验证码',
    '邮箱验证码',
    '登录验证码',
    '动态验证码',
    '校验码',
    '確認碼',
    '确认码',
    '检验码',
    '动态码',
    '动态密码',
    '动态口令',
    '随机码',
    '登录码',
    '登录口令',
    '一次性密码',
    '一次性口令',
    '一次性驗證碼',
    '一次性验证码',
    '取件码',
    '取件碼',
    '取货码',
    '提货码',
    '提取码',
    '开箱码',
    '开柜码',
    '自提码',
    '核销码',
    '兑换码',
    '邀请码',
    '入会密码',
    '会议密码',
    '门禁码',
    '开门码',
    '安全码',
    '授权码',
    'otp',
    'otp code',
    'one-time code',
    'one time code',
    'one-time password',
    'one time password',
    'one-time passcode',
    'one-time pin',
    'verification code',
    'verification_code',
    'verify code',
    'verify_code',
    'security code',
    'confirmation code',
    'login code',
    'sign-in code',
    'signin code',
    'access code',
    'authentication code',
    'auth code',
    '2fa code',
    '2fa',
    'mfa code',
    'sms code',
    'sms_code',
    'pickup code',
    'pick-up code',
    'captcha',
    'my code',
    'your code',
    'the code',
    'enter code',
    'use code',
    'code',
    'code is',
    'code was',
    'yzm',
  ],
  value:
    /(?:[A-Z]-\d{4,8}|\d{1,3}-\d{1,3}-\d{3,6}|\d{3}[ -]\d{3,4}|\d{2} \d{2} \d{2}|\d{4,8}|(?=[A-Z]{0,7}\d)[A-Z0-9]{4,10}(?:-[A-Z0-9]{4})?)(?![A-Za-z0-9@%]|[-.:/]\d|[-_][A-Za-z])/y,
  judge: ({ text, context, start, end, view }) => {
    const isLoose =
      /^(?:code|the code|use code|enter code|code is|code was|my code|your code|2fa|captcha)$/i.test(
        context?.word ?? '',
      )
    // "the code 4711 lines long": a bare word "code" asks for a code's length and no unit behind it.
    const unit = /^ ?(?:lines?|bytes?|ms|kb|mb|次|位|个|元|分|条|秒)/i.test(view.text.slice(end, end + 6))
    if (unit || (isLoose && !/^(?:[A-Z]-)?\d{4,8}$|^\d{3}[ -]\d{3}$/.test(text))) return null
    const evidence = labelEvidence(context)
    // Google's "G-" is the same for everyone.
    const span = { start: /^[A-Z]-/.test(text) ? start + 2 : start, end }
    if (!isLoose) return { score: 0.95, evidence, span }
    const kind = otherCode.exec(view.text.slice(Math.max(0, start - 32), start))
    const isBare = context?.word.toLowerCase() === 'code'
    if (
      isBare &&
      !owned.test(view.text.slice(Math.max(0, start - 40), start)) &&
      !isSentCode(view.text, start, end)
    )
      return null
    if (kind?.groups?.['thing'] || /^(?:19|20)\d\d$/.test(text)) return null
    return { score: kind ? 0.7 : 0.9, evidence, span }
  },
  cases: {
    yes: [
      '您的验证码是«4271»，5分钟内有效。',
      '【某宝】验证码：«615038»，勿转发',
      '取件码«3-12-4406»，请今日取',
      '动态密码为 «0496»',
      'Your verification code is «904162».',
      'OTP: «123 456»',
      'the bank says my code is «530278», why',
      'verification code: G-«123456»',
      '提货码【«A7K29P»】',
      'sms_code=«889900»',
      '登录口令是«370951»，请勿泄露',
      'Your Acme login code: «4821»',
      'code=«618842»',
      '短信code:«530917»',
      'POST /login sms=1&code=«441209»',
    ],
    no: [
      '验证码收不到怎么办',
      '您的验证码是[验证码]',
      'your code is [CODE]',
      '验证码 60 秒后重发',
      'the code is 4711 lines long',
      '校验码算法 GB 11643-1999',
      'error code 12345',
      'the error code is 40012',
      'zip code is 90210',
      '验证码 6 位',
      'exited, code=404123 in worker',
      'code: 1006 abnormal closure',
    ],
  },
})

/** Codes of things, and codes of doors, which are secrets rather than sent once. */
const otherCode =
  /\b(?:(?<thing>error|status|exit|return|response|result|zip|postal|post|area|country|region|dialing|product|promo|discount|coupon|voucher|source|bar|color|colour|airport|currency|stock|sort|swift|reason|http) |(?:lockbox|door|gate|alarm|garage|entry|safe) )code(?: is| was)?\W{0,4}$/i

/** "code=618842" with nothing round it, or beside a word of signing in. */
function isSentCode(text: string, start: number, end: number): boolean {
  if (end - start !== 6 && end - start !== 4) return false
  const before = text.slice(Math.max(0, start - 60), start)
  if (!/(?:^|[^A-Za-z0-9_])code ?[:=] ?["']?$/i.test(before)) return false
  return (
    (end - start === 6 && text.trim().length < 24) ||
    /sms|otp|2fa|mfa|log-?in|sign-?in|verif|短信|登录|验证|动态/i.test(before + text.slice(end, end + 24))
  )
}

/** Whose code a bare "code" is. */
const owned = /\b(?:your|my|this|enter|use)\b[^\n.]{0,24}\bcode\W{0,4}$/i
