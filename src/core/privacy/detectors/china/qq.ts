import { defineDetector } from '../../detect/detector.ts'
import { labelEvidence } from '../label-evidence.ts'

/** QQ number: 5 to 11 digits, the first not 0; only its label makes it one. Source: Tencent QQ's own range. */
export const qq = defineDetector({
  kind: 'labelled',
  type: 'QQ',
  labels: [
    'qq',
    'qq号',
    'qq号码',
    'qq號',
    'qq账号',
    'qq帐号',
    'qq/微信',
    '微信/qq',
    'qq/wechat',
    'qq群',
    'qq群号',
    '扣扣',
    '扣扣号',
    '扣号',
    '企鹅',
    '企鹅号',
    'q号',
    'q群',
    'q',
    '加q',
    '加qq',
    '我的qq',
    '我qq',
    'qq_no',
    'qq_number',
    'qqnumber',
    'qq number',
    'tencent qq',
  ],
  value: /[1-9]\d{4,10}(?![0-9A-Za-z@]|[-.]\d|-[A-Za-z])/iy,
  judge: ({ context, start, text, view }) => {
    // "Q" alone also opens a question; in a Chinese line, before a long number, it does not.
    const isLetter = context?.word.length === 1
    if (
      isLetter &&
      !(text.length >= 6 && /[\u4e00-\u9fff]/.test(view.text.slice(Math.max(0, start - 40), start)))
    )
      return null
    return { score: isLetter ? 0.7 : 0.9, evidence: labelEvidence(context) }
  },
  cases: {
    yes: [
      'QQ：«123456789»',
      '我的QQ是«10001»，加我',
      '加Q«2345678901»',
      'QQ号 «987654321» 被盗',
      '扣扣：«45678901»',
      '群聊在QQ群(«234567890»)',
      '| QQ | «7654321» |',
      'qq_number=«3456789012»',
      'QQ/微信：«12345678»',
      '微信同号，Q «1234567890»',
    ],
    no: [
      'QQ:123456@qq.com',
      'QQ 9.7.12345 版本',
      'QQ空间 12345 次访问',
      'QQ 1234',
      'Q: 12345678 / 4 = ?',
      '123456789',
      'QQ音乐下载了 20000 首',
    ],
  },
})
