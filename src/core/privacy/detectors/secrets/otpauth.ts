import { defineDetector } from '../../detect/detector.ts'

/** The address in a QR code that sets up one-time passwords, whole. Source: Key Uri Format of Google Authenticator. */
export const otpauth = defineDetector({
  kind: 'anchored',
  type: 'SECRET',
  anchors: ['otpauth://', 'otpauth-migration://'],
  locate: /otpauth(?:-migration)?:\/\/[A-Za-z0-9%@:._~/?&=+-]{8,1000}[A-Za-z0-9=]/y,
  judge: ({ text }) =>
    /[?&](?:secret|data)=[A-Za-z0-9%+/=]{8,}/i.test(text)
      ? { score: 0.99, evidence: [{ kind: 'form', name: 'otpauth' }] }
      : null,
  cases: {
    yes: [
      '二维码内容是«otpauth://totp/Acme:ann@example.com?secret=JBSWY3DPEHPK3PXP&issuer=Acme»，帮我加上',
      '«otpauth://hotp/x?secret=GEZDGNBVGY3TQOJQ&counter=1»',
      'scan «otpauth://totp/Shop?secret=NB2W45DFOIZA2345».',
      '«otpauth-migration://offline?data=CjEKCkhlbGxvId6tvu8SGE»',
    ],
    no: ['otpauth://totp/ 是什么', 'an otpauth:// address', 'otpauth://totp/Acme?issuer=Acme'],
  },
})
