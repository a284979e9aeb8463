import { holdsMod11Two } from '../../checksums/mod-11-2.ts'
import { defineDetector } from '../../detect/detector.ts'
import { isDay } from '../dates/calendar.ts'
import { hasDirectLabel } from '../direct-label.ts'
import { labelEvidence } from '../label-evidence.ts'
import { idCardLabels } from './id-card-labels.ts'
import { isRegionCode } from './region-code.ts'

/**
 * Resident identity number of the People's Republic of China: region, day of birth, order, check character. The
 * permanent residence card of foreigners is numbered alike, with 9 before a province and a country.
 * Source: GB 11643-1999; check by ISO 7064:1983 MOD 11-2; regions of GB/T 2260; the form of 2023 of the residence card.
 */
export const cnIdCard = defineDetector({
  kind: 'number',
  type: 'CN_ID_CARD',
  digits: [18, 18],
  tail: 'X',
  context: idCardLabels,
  judge: (candidate) => {
    const { compact, text } = candidate
    const holds = holdsMod11Two(compact)
    const isForeign = compact.startsWith('9')
    const hasForm = (isForeign || isRegionCode(compact.slice(0, 6))) && hasBirthday(compact)
    // Most candidates are joinings of other numbers, and not worth a look around.
    if (!hasForm && text.length > 18) return null
    const { context, denial } = candidate
    if (!context && (!holds || !hasForm || isForeign)) return null
    const evidence = [
      ...(hasForm ? [{ kind: 'form', name: 'GB 11643' } as const] : []),
      { kind: 'checksum', name: 'ISO 7064 MOD 11-2', holds } as const,
      ...labelEvidence(context),
    ]
    if (!hasForm) return !denial && hasDirectLabel(candidate) ? { score: holds ? 0.9 : 0.65, evidence } : null
    if (context) return { score: holds ? 1 : denial ? 0.5 : 0.8, evidence }
    return denial ? null : { score: 0.95, evidence }
  },
  cases: {
    yes: [
      '身份证 «11010519491231002X»',
      '证件号：«440524188001010014»',
      '«440524 18800101 0014»',
      '«４４０５２４１８８００１０１００１４»',
      '身份证号码是«310101199003077018»，请核对',
      '身份證號碼：«810000198503120037»',
      '«830000199211304510»',
      '身份证«310101-19900307-7018»已过期',
      '{"idCard":"«440306199812310029»"}',
      'ID number: «650102200002291127»',
      '张三，男，«51010719790615336 4»，四川人',
      '身份证号 «11010519491231002x»。',
      '身份证号码：«310101199003077019»（抄错一位）',
      '| 身份证号 | «310101199003077018» |',
    ],
    no: [
      '订单号 110105194912310021 已发货',
      '批次号：440524188001010014',
      '这个号 310101199003077019 是什么',
      '时间 20240115123045123456',
      '快递单号 310101199003077018 已签收',
      '圆周率 314159265358979323',
      '18 位数字 990101199003077018',
      '日期非法 440306199013011233',
      'sha 310101199003077018ab',
      '身份证丢了，补办回执 240317090512664108',
    ],
  },
})

function hasBirthday(compact: string): boolean {
  const year = Number(compact.slice(6, 10))
  return (
    year >= 1850 && year < 2100 && isDay(year, Number(compact.slice(10, 12)), Number(compact.slice(12, 14)))
  )
}
