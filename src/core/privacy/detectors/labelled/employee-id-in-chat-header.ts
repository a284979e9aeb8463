import { defineDetector } from '../../detect/detector.ts'
import { chatHeaderAround } from '../chinese-names/chat-header.ts'

/** The number in the head of a message that an office's messenger exports: a name, the number in brackets, and when. */
export const employeeIdInChatHeader = defineDetector({
  kind: 'anchored',
  type: 'EMPLOYEE_ID',
  anchors: ['('],
  locate: (view, anchorStart) => {
    const code = chatHeaderAround(view.text, anchorStart)?.code
    return code && /^(?:[A-Za-z]{1,4}\d{4,9}|\d{4,5}|0\d{5,9})$/.test(view.text.slice(code.start, code.end))
      ? code
      : null
  },
  judge: () => ({ score: 0.7, evidence: [{ kind: 'form', name: 'message head' }] }),
  cases: {
    yes: [
      '林夕(«10238») 09:12\n测试环境登不上',
      '王小明（«W20331»） 2024-05-03 09:12:33\n收到',
      '09:12 林夕(«A01234»)\n好',
      '周舟(«002317») 昨天 18:02\n下班了',
      '组长-阿木(«EMP4412») 8:15:02\n开会',
      '甲乙(«30412») 21:04\n嗯\n丙丁(«30413») 21:05\n好',
    ],
    no: [
      '端口(8080) 09:12',
      '错误(40013) 12:30',
      '会议(2024) 12:30',
      '房间(1203)',
      '版本(20240611) 09:30',
      '共计(12345) 元',
    ],
  },
})
