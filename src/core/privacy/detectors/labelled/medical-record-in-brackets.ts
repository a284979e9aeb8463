import { defineDetector } from '../../detect/detector.ts'
import { insideBracket, judgeByRole } from './bracketed-id.ts'

/** A code in brackets behind the name of a patient. Source: notes of wards. */
export const medicalRecordInBrackets = defineDetector({
  kind: 'anchored',
  type: 'MEDICAL_RECORD',
  anchors: ['('],
  locate: insideBracket,
  judge: (candidate) => judgeByRole(candidate, role),
  cases: {
    yes: [
      '患者张三（«00123456»）今日出院',
      '病人李四（«ZY2024001»）术后第三天',
      'patient Jane Roe («5093127») was discharged',
      'Patient John Doe (ID «P0012345»)',
      '住院病人王五(«1234567»)',
      '患儿赵六（编号«0098765»）',
    ],
    no: [
      '（00123456）',
      '患者（13800138000）',
      '病人数（120）',
      'patients (12)',
      '患者须知（2024-01-15）',
      'impatient (12345)',
    ],
  },
})

const role = /患者|病人|患儿|\b[Pp]atient\b/
