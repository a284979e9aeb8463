import { defineDetector } from '../../detect/detector.ts'
import { labelEvidence } from '../label-evidence.ts'

/**
 * WeChat name: a letter, then 5 to 19 letters, digits, _ or -. A name of letters alone must follow a colon or 号,
 * because ordinary English does follow 微信.
 * Source: WeChat help, 微信号设置规则.
 */
export const wechatId = defineDetector({
  kind: 'labelled',
  type: 'WECHAT_ID',
  labels: [
    '微信',
    '微信号',
    '微信号码',
    '微信號',
    '微信id',
    '微信账号',
    '微信帐号',
    'qq/微信',
    '微信/qq',
    '加微信',
    '加微信号',
    '个人微信',
    '工作微信',
    '我微信',
    '薇信',
    '微x',
    '加微',
    '加v',
    '加vx',
    '加wx',
    'v信',
    'v号',
    'v',
    'vx',
    'vx号',
    'wx',
    'wx号',
    'wechat',
    'wechat id',
    'wechat_id',
    'wechatid',
    'weixin',
    'weixinhao',
    'weixin_id',
  ],
  value: /[A-Za-z][A-Za-z0-9_-]{5,19}(?![A-Za-z0-9_@-]|\.[A-Za-z0-9]|\()/y,
  judge: ({ text, start, context, view }) => {
    // "Vx" within a longer token is no label.
    if (ordinary.test(text) || /[A-Za-z0-9]/.test(view.text.charAt(start - 1))) return null
    const isName = /[0-9_]|.-./.test(text) && !/^[a-z]+-[a-z]+$/i.test(text)
    const line = view.text.slice(Math.max(0, start - 40), start)
    const isTold = /[:=是为「"】]\s{0,3}$|号\s?$|id\s$/i.test(view.text.slice(Math.max(0, start - 4), start))
    if (!isName && !isTold) return null
    // "V" alone is a label only where it is told as one, in a Chinese line.
    if (context?.word.length === 1 && !(isName && isTold && /[\u4e00-\u9fff]/.test(line))) return null
    const score = isName ? 0.9 : 0.7
    return { score, evidence: labelEvidence(context) }
  },
  cases: {
    yes: [
      '微信：«chen_xy2023»',
      '微信号«maple-2047»，备注来意',
      '加V：«abc12345x»',
      '加微信«olive_tree7»或打电话',
      'vx «mike8899»',
      'WeChat ID: «wxid_a1b2c3d4e5f6g7»',
      '微信号：«zhangsanfeng»',
      '微信（«hello_2020»）',
      '想聊的加我 v：«abc12345x»',
    ],
    no: [
      '微信Android版本更新',
      '微信小程序登录失败',
      '微信: someone@example.com',
      'wx.request({url})',
      'WeChat Official Account',
      '微信 webhook_url 怎么填',
      '微信：mp.weixin.qq.com',
      '微信支付 v3.0.12',
    ],
  },
})

const ordinary =
  /^(?:official|android|iphone|windows|public|webhook|wechat|weixin|access|openid|unionid|appid|app_?secret|pay|login|mini|https?|sdk|api|redirect|request|template|token)/i
