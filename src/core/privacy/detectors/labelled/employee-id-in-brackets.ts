import { defineDetector } from '../../detect/detector.ts'
import { insideBracket, judgeByRole } from './bracketed-id.ts'

/** A code in brackets behind the name of an employee or of a ticket's user. Source: tickets and personnel notes. */
export const employeeIdInBrackets = defineDetector({
  kind: 'anchored',
  type: 'EMPLOYEE_ID',
  anchors: ['('],
  locate: insideBracket,
  judge: (candidate) =>
    /^(?:EMP|STF|HR)-?\d{4,8}$/.test(candidate.text)
      ? { score: 0.75, evidence: [{ kind: 'form', name: 'personnel number' }] }
      : judgeByRole(candidate, role),
  cases: {
    yes: [
      '员工张三（«E10023»）已离职',
      '同事李四（«730415»）请假',
      'Reset the token of user Jane Roe («730415») today',
      'employee John Doe (ID «E40937») left',
      'contractor Ann Lee («C10045») needs access',
      '职工王五(«0012345»)',
      'Roe, Jane («EMP70142»)',
    ],
    no: [
      '（730415）',
      '用户总数（123456）',
      'users (12345)',
      '员工 (13800138000)',
      'user count (12345)',
      'exit(12345)',
    ],
  },
})

const role = /员工|同事|职工|职员|\b(?:user|employee|colleague|contractor|staff member|engineer) (?=[A-Z])/
