import { defineDetector } from '../../detect/detector.ts'
import { chatHeaderAround } from '../chinese-names/chat-header.ts'

/** The number in the head of a message that QQ exports: a name, the number in brackets, and when it was sent. */
export const qqInChatHeader = defineDetector({
  kind: 'anchored',
  type: 'QQ',
  anchors: ['('],
  locate: (view, anchorStart) => {
    const header = chatHeaderAround(view.text, anchorStart)
    return header && /^[1-9]\d{5,10}$/.test(view.text.slice(header.code.start, header.code.end))
      ? header.code
      : null
  },
  judge: () => ({ score: 0.9, evidence: [{ kind: 'form', name: 'QQ message head' }] }),
  cases: {
    yes: [
      '小鱼(«123456789») 2024/5/3 21:04:33\n在吗',
      '2024-05-03 21:04:33 小鱼(«123456789»)\n在吗',
      '管理员-阿木（«1234567890»） 8:15:02\n收到',
      '甲(«10001234») 21:04\n嗯\n乙(«10005678») 21:05\n好',
      '风 起(«345678901») 2023-1-2 3:04:05',
      '【群主】老K(«88812345») 昨天 21:04\n早',
    ],
    no: [
      '版本(123456789) 更新说明',
      '订单(88210457)还没发货',
      'f(12345678) 2024',
      '员工(123456) 请假',
      '错误(4001300) 12:30',
      '会议(2024年第3次) 12:30',
    ],
  },
})
