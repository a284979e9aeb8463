import { defineDetector } from '../../detect/detector.ts'

const heading =
  /恢复[码碼]|备[用份](?:验证)?[码碼]|救援[码碼]|(?:recovery|backup|emergency|scratch|backup verification|2fa) codes?/gi
const opening = /[:=\n]|是|如下|\bare\b/
const code =
  /(?<![A-Za-z0-9-])(?:[A-Za-z0-9]{4,6}(?:-[A-Za-z0-9]{4,6}){1,5}|\d{4} \d{4}|[A-Za-z0-9]{8,16})(?![A-Za-z0-9-])/g
const between = /^[\s,;.、。|*•"'`[\]()-]{0,8}(?:(?:\d{1,2}[.)]|和|及|and)[\s"'`*•-]{0,4})?$/

/** The codes that let in whoever lost the second factor: a list under its heading, each code a finding. */
export const recoveryCodes = defineDetector({
  kind: 'scan',
  type: 'SECRET',
  scan: ({ text }, found) => {
    heading.lastIndex = 0
    for (let match = heading.exec(text); match; match = heading.exec(text)) {
      const end = match.index + match[0].length
      const sign = opening.exec(text.slice(end, end + 60))
      if (!sign) continue
      let at = end + sign.index + sign[0].length
      const list = text.slice(at, at + 700)
      const base = at
      code.lastIndex = 0
      for (let item = code.exec(list); item; item = code.exec(list)) {
        if (!between.test(text.slice(at, base + item.index))) break
        at = base + item.index + item[0].length
        if (!/\d/.test(item[0]) && !/^[A-Z-]+$/.test(item[0])) break
        found(base + item.index, at, {
          score: 0.97,
          evidence: [{ kind: 'label', word: match[0] }],
        })
      }
    }
  },
  cases: {
    yes: [
      '恢复码：«7k2m-9qxw»，«b4t8-zz31»，«h6n0-p5rd»',
      'Recovery codes:\n1. «7k2m9-qxw44»\n2. «b4t8z-z3155»\n3. «h6n0p-5rd77»',
      'My backup codes are «4821 9930», «5512 0047»',
      '备用验证码如下\n«48219930»\n«55120047»\n«70913346»',
      'backup code: «7K2M9QXW»',
      'GitHub recovery codes\n- «7k2m9-qxw44»\n- «b4t8z-z3155»',
    ],
    no: [
      '恢复码在哪里看？',
      'recovery codes are stored in your account settings',
      '备用码：请到设置里生成',
      'backup codes: 10 per user',
      'Keep the recovery codes: they let you in.',
      '恢复码是一次性的',
    ],
  },
})
