import { weightedSum } from '../../checksums/weighted-sum.ts'
import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'

const districts = /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/
const weights = [3, 7, 1, 3, 7, 1, 3, 7, 1]

/**
 * Routing number of a bank of the United States: nine digits, the first two in 00 to 12, 21 to 32, 61 to 72 or 80,
 * weighted 3-7-1 to a multiple of ten.
 * Source: ABA Routing Number Policy; Accredited Standards Committee X9, X9.100.
 */
export const abaRoutingNumber = defineDetector({
  kind: 'number',
  type: 'ABA_ROUTING_NUMBER',
  digits: [9, 9],
  groups: 3,
  context: [
    'aba',
    'aba number',
    'aba no',
    'aba routing',
    'aba#',
    'aba routing number',
    'rtn',
    'routing',
    'routing number',
    'routing no',
    'routing #',
    'routing#',
    'routing num',
    'routing transit number',
    'routing code',
    'bank routing',
    'bank routing number',
    'wire routing number',
    'ach routing',
    'ach routing number',
    'transit number',
    'fedwire',
    'routing_number',
    'routingnumber',
    '路由号',
    '路由号码',
    '银行路由号',
    '银行路由号码',
    '路径号码',
    '汇款路线号码',
    'aba号',
    'aba号码',
    'aba代码',
    'aba路由号',
    '美国银行路由号',
  ],
  judge: (candidate) => {
    const { compact, text } = candidate
    if (!/^(?:\d{9}|\d{4}[- ]\d{4}[- ]\d|\d{3}([- ])\d{3}\1\d{3})$/.test(text)) return null
    const holds =
      districts.test(compact) && compact !== '000000000' && weightedSum(compact, weights) % 10 === 0
    return weigh(candidate, {
      form: 'ABA routing number',
      checksum: { name: 'ABA 3-7-1', holds },
      bare: 0,
      alone: 0.6,
      labelled: 0.97,
    })
  },
  cases: {
    yes: [
      'routing number «021000021»',
      'ABA: «011401533»',
      'The ABA routing number is «122105155» and the account follows.',
      '路由号：«026009593»',
      'RTN «071000013»',
      '对方发来的ABA（«111000025»）能查到吗',
      '{"routing_number": "«322271627»"}',
      'routing #«121000358», checking',
      'Routing number (wires): «026009593»',
      'routing number «021000022», with a slip of the pen',
    ],
    no: [
      'order number 021000021',
      'the id 021000021 is free',
      'tracking 122105155',
      'port 9000021',
      '时间戳 021000021',
      'the packet takes the route 10.0.0.1',
      'sku 071000013',
    ],
  },
})
