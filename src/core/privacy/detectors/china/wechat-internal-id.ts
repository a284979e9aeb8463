import { defineDetector } from '../../detect/detector.ts'

/** The name that WeChat gives to who has not chosen one: wxid_ and letters and digits. Source: WeChat clients. */
export const wechatInternalId = defineDetector({
  kind: 'anchored',
  type: 'WECHAT_ID',
  anchors: ['wxid_', 'gh_'],
  locate: /(?:wxid_[a-z0-9]{8,20}|gh_[a-f0-9]{12})(?![A-Za-z0-9_])/y,
  judge: ({ start, view }) =>
    /[A-Za-z0-9_]/.test(view.text.charAt(start - 1))
      ? null
      : { score: 0.95, evidence: [{ kind: 'form', name: 'WeChat' }] },
  cases: {
    yes: [
      '他是«wxid_a1b2c3d4e5f6g7»',
      '«wxid_0123456789abcd»',
      '公众号原始ID «gh_0123456789ab»',
      'from «wxid_zzz111yyy222» to me',
      '联系«wxid_q1w2e3r4t5y6»即可',
      '"user":"«wxid_p0o9i8u7y6t5»"',
    ],
    no: ['wxid_short', 'gh_token', 'gh_xyzxyzxyzxyz', 'my_wxid_a1b2c3d4e5f6g7', 'wxid_{id}', 'wxid_ABCDEFGH'],
  },
})
