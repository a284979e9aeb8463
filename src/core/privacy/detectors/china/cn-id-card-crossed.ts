import { defineDetector } from '../../detect/detector.ts'
import { isResidentNumber } from './resident-number.ts'

const digits = /\d(?:[ -]?\d){16}[ -]?$/
const furthest = 36

/**
 * A resident identity number whose last character is said and not typed: 叉 or × for X. The check character says
 * whether it is one. Source: GB 11643-1999.
 */
export const cnIdCardCrossed = defineDetector({
  kind: 'anchored',
  type: 'CN_ID_CARD',
  anchors: ['叉', '×', '乂', '艾克斯'],
  locate: ({ text }, anchorStart, anchorEnd) => {
    const first = Math.max(0, anchorStart - furthest)
    const before = digits.exec(text.slice(first, anchorStart))
    if (!before || /[\dA-Za-z]/.test(text.charAt(first + before.index - 1))) return null
    const compact = `${before[0].replace(/\D/g, '')}X`
    return isResidentNumber(compact) ? { start: first + before.index, end: anchorEnd } : null
  },
  judge: () => ({
    score: 0.95,
    evidence: [
      { kind: 'form', name: 'GB 11643' },
      { kind: 'checksum', name: 'ISO 7064 MOD 11-2', holds: true },
    ],
  }),
  cases: {
    yes: [
      '身份证«11010519491231002叉»',
      '我的号码是«110105 19491231 002叉»，最后是叉',
      '«11010519491231002×»',
      '号码«11010519491231002艾克斯»没错吧',
      '持证人(«11010519491231002 叉»)',
      '«110105-19491231-002叉»',
    ],
    no: [
      '31010119900307701叉',
      '叉车司机招聘',
      '交叉路口',
      '1920×1080',
      '12345678901234567×2',
      '99010519491231002叉',
    ],
  },
})
