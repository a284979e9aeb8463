import { defineDetector } from '../../detect/detector.ts'
import { insideBracket, judgeByRole } from './bracketed-id.ts'

/** A code in brackets behind the name of a student. Source: notices of schools. */
export const studentIdInBrackets = defineDetector({
  kind: 'anchored',
  type: 'STUDENT_ID',
  anchors: ['('],
  locate: insideBracket,
  judge: (candidate) => judgeByRole(candidate, role),
  cases: {
    yes: [
      '通知：学生张三（«S63576395»）请到办公室',
      '李四同学（«2019037714»）缺考',
      'Student Jane Roe (ID «S2046139») borrowed two books',
      '班主任请王五（«U40718259»）来一趟',
      'pupil John Doe («123456») is absent',
      '考生赵六(«24110105150»)已到',
    ],
    no: [
      '（S63576395）',
      '同学（13800138000）',
      '学生人数（1200）',
      'students (about 12000)',
      '学生手册（2024-01-15）',
      'f(123456)',
    ],
  },
})

const role = /学生|同学|同學|辅导员|班主任|考生|学员|\b(?:student|pupil|undergraduate|candidate)\b/i
