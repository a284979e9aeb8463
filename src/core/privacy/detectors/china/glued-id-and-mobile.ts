import { defineDetector, type Judge } from '../../detect/detector.ts'
import { isResidentNumber } from './resident-number.ts'

/** An identity number and a mobile number with nothing between them, in either order. */
const glued = /(?:\d{17}[\dXx]1[3-9]\d{9}|1[3-9]\d{26}[\dXx])(?![A-Za-z0-9])/y
const idSize = 18
const mobileSize = 11

/** Judges by the check character of the identity number; the finding is the one part or the other. */
function judgePart(part: 'id' | 'mobile'): Judge {
  return ({ text, start, end, view }) => {
    if (/[.\d]$/.test(view.text.slice(Math.max(0, start - 1), start))) return null
    const upper = text.toUpperCase()
    const first = isResidentNumber(upper.slice(0, idSize)) && /^1[3-9]/.test(upper.slice(idSize))
    if (!first && !isResidentNumber(upper.slice(mobileSize))) return null
    const middle = start + (first ? idSize : mobileSize)
    return {
      score: 0.95,
      evidence: [
        { kind: 'form', name: part === 'id' ? 'GB 11643' : 'mainland mobile' },
        { kind: 'checksum', name: 'ISO 7064 MOD 11-2', holds: true },
      ],
      span: first === (part === 'id') ? { start, end: middle } : { start: middle, end },
    }
  }
}

/** The identity number of such a pair, as forms that were copied without their columns have it. Source: GB 11643-1999. */
export const gluedIdCard = defineDetector({
  kind: 'token',
  at: 'digit',
  first: 'digit',
  type: 'CN_ID_CARD',
  pattern: glued,
  judge: judgePart('id'),
  cases: {
    yes: [
      '«11010519491231002X»13800138000',
      '13912345678«310101199003077018»',
      '陈甲«310101199003077018»13800138000丁乙',
      '资料:«440524188001010014»15912345678。',
      '«310101199003077018»18612345678,«11010519491231002X»18612345679',
      '|«310101199003077018»13800138000|',
    ],
    no: [
      '31010119900307701913800138000',
      '14159265358979323846264338327',
      '31010119900307701812800138000',
      '3101011990030770181380013800',
      '流水 20240115123045123456789012345',
      '0.31010119900307701813800138000',
    ],
  },
})

/** The mobile number of such a pair. Source: 电信网编号计划 (MIIT, 2017). */
export const gluedMobilePhone = defineDetector({
  kind: 'token',
  at: 'digit',
  first: 'digit',
  type: 'PHONE_NUMBER',
  pattern: glued,
  judge: judgePart('mobile'),
  cases: {
    yes: [
      '11010519491231002X«13800138000»',
      '«13912345678»310101199003077018',
      '陈甲310101199003077018«13800138000»丁乙',
      '资料:440524188001010014«15912345678»。',
      '|310101199003077018«13800138000»|',
      '310101199003077018«18612345678»,11010519491231002X«18612345679»',
    ],
    no: [
      '31010119900307701913800138000',
      '14159265358979323846264338327',
      '31010119900307701812800138000',
      '3101011990030770181380013800',
      '流水 20240115123045123456789012345',
      '0.31010119900307701813800138000',
    ],
  },
})
