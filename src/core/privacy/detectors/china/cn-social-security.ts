import { holdsMod11Two } from '../../checksums/mod-11-2.ts'
import { defineDetector } from '../../detect/detector.ts'
import { labelEvidence } from '../label-evidence.ts'
import { socialSecurityLabels } from './social-security-labels.ts'

/**
 * Number of a social security card, an insured person or a housing fund account. The card's face number is a letter and
 * eight digits, the cities number persons with 8 to 19; the social security number itself is the identity number, and
 * is found as such.
 * Source: no public standard of these numbers is known to us; the form rests on what cards and the cities' forms show.
 */
export const cnSocialSecurity = defineDetector({
  kind: 'labelled',
  type: 'CN_SOCIAL_SECURITY',
  labels: socialSecurityLabels,
  value: /[A-Z]{0,2}\d(?:[ -]?[0-9]){6,18}[0-9X](?![0-9A-Za-z]|-\d)/iy,
  judge: ({ compact, context, start, view }) => {
    const isIdentity = /^\d{17}[\dX]$/i.test(compact) && holdsMod11Two(compact.toUpperCase())
    const isMobile = /^1[3-9]\d{9}$/.test(compact) && !/[号號編编]/.test(context?.word ?? '')
    const isForeign = /(?:美国|美國|加拿大|英国)社/.test(view.text.slice(Math.max(0, start - 16), start))
    return isIdentity || isMobile || isForeign ? null : { score: 0.9, evidence: labelEvidence(context) }
  },
  cases: {
    yes: [
      '医保卡号：«123456789012»',
      '社保卡号«A12345678»',
      '社会保障卡号 «D87654321»，已激活',
      '社保电脑号：«612345678»',
      '个人编号：«1002345678»',
      '医保编号是«00112233445»',
      '公积金账号 «201234567890»',
      '养老保险编号：«3301 0012 3456»',
    ],
    no: [
      'A12345678',
      '社保基数 12345',
      '社保卡怎么激活',
      '医保热线 12393',
      '社保 2024 年 7 月起缴',
      '社会保障号：310101199003077018',
      '美国社保号是 111-22-3333',
    ],
  },
})
