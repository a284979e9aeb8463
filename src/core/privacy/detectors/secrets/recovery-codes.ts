import { defineDetector } from '../../detect/detector.ts'

const heading =
  /(?:恢复[码碼]|备[用份](?:验证)?[码碼]|救援[码碼]|(?:recovery|backup|emergency|scratch|backup verification|2fa) codes?)$/i
const longestHeading = 25
const opening = /[:=\n]|是|如下|\bare\b/
const code =
  /(?<![A-Za-z0-9-])(?:[A-Za-z0-9]{4,6}(?:-[A-Za-z0-9]{4,6}){1,5}|\d{4} \d{4}|[A-Za-z0-9]{8,16})(?![A-Za-z0-9-])/g
const between = /^[\s,;.、。|*•"'`[\]()-]{0,8}(?:(?:\d{1,2}[.)]|和|及|and)[\s"'`*•-]{0,4})?$/

/** Where the last word of a heading ends if it is the one at `at`: a word for codes. -1 if it is another. */
function endOfHeading(text: string, at: number): number {
  if (text.charCodeAt(at) > 0x7f) return at + 1
  if ((text.charCodeAt(at + 1) | 0x20) !== 0x6f || !/^code/i.test(text.slice(at, at + 4))) return -1
  return (text.charCodeAt(at + 4) | 0x20) === 0x73 ? at + 5 : at + 4
}

/** The codes that let in whoever lost the second factor: a list under its heading, each code a finding. */
export const recoveryCodes = defineDetector({
  kind: 'scan',
  type: 'SECRET',
  wakes: (unit) => '码碼cC'.includes(String.fromCharCode(unit)),
  scan: ({ text }, found, places) => {
    for (const place of places) {
      const end = endOfHeading(text, place)
      if (end < 0) continue
      const word = heading.exec(text.slice(Math.max(0, end - longestHeading), end))?.[0]
      if (word === undefined) continue
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
          evidence: [{ kind: 'label', word }],
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
