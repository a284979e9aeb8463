import { defineDetector } from '../../detect/detector.ts'
import { labelEvidence } from '../label-evidence.ts'
import { plateLabels } from './plate-labels.ts'

const regions = [...'京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼滬遼魯蘇贛陝閩貴粵寧瓊雲']

/**
 * Licence plate of a vehicle in mainland China: region, letter of the office, five characters (the last may be a class:
 * 警 学 挂 港 澳 领 使 试 超; 应急), or six for new energy, where D, F or another letter of the class stands first or last.
 * A region's character also ends words (更新, 阿里云): then only a label makes it a plate.
 * Source: GA 36-2018; no I and no O.
 */
export const cnLicensePlate = defineDetector({
  kind: 'anchored',
  type: 'CN_LICENSE_PLATE',
  anchors: regions,
  locate:
    /. ?[A-HJ-NP-Z](?: ?[·.•・_-] ?| )?(?:[A-Z0-9]{5}[A-Z0-9]?|[A-Z0-9]{4}(?:应急|[警学學挂掛港澳领領使试試超]))(?![A-Za-z0-9])/iy,
  context: plateLabels,
  judge: ({ text, start, context, denial, view }) => {
    const serial = /^. ?[A-Z][^A-Z0-9]{0,3}(.*)$/i.exec(text)?.[1]?.toUpperCase() ?? ''
    const digits = serial.replace(/[^0-9]/g, '').length
    const letters = serial.replace(/[^A-Z]/g, '').length
    const evidence = [{ kind: 'form', name: 'GA 36' } as const, ...labelEvidence(context)]
    if (digits === 0) return null
    // With a label an O written for a 0 is forgiven.
    if (context) return { score: digits === 1 ? 0.7 : 0.95, evidence }
    const isLong = serial.length === 6 && !serial.endsWith('应急')
    // A space behind the region is a sentence's more often than a plate's.
    if (text[1] === ' ' || denial || digits < 2 || letters > 3 || /[IO]/.test(serial) || /[a-z]/.test(text))
      return null
    if (isLong && !/^(?:[A-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK])$/.test(serial)) return null
    if (endsWord.test(view.text.slice(Math.max(0, start - 1), start + 1))) return null
    return { score: letters > 2 ? 0.6 : 0.9, evidence }
  },
  cases: {
    yes: [
      '«京A12345»',
      '车牌：«粤B·D12345»',
      '我的车是«沪A 8F666»，停在门口',
      '«辽B70318F»',
      '教练车«皖C2093学»挡路',
      '车牌号«粤Z·1234港»',
      '«浙A-12345»的车主请挪车',
      '警车«鄂A1234警»',
      '挂车«鲁F·1234挂»',
      '车牌«京a12345»',
      '号牌号码：«川AD12345»，车架号略',
      '领馆车 «沪A·1234领»',
      '车牌 «豫 D 12345»',
      '名下«川A B2C3D»小型轿车一辆',
      '消防车«京A·1234应急»',
    ],
    no: [
      '阿里云A12345 型号',
      '更新B12345 补丁',
      '川A 的车',
      '新A股指数 12345',
      '甘O12345',
      '苏B1234567',
      '版本号 京A12345',
      '藏A区12排',
      '收藏 A12345',
    ],
  },
})

/** Words whose last character is a region's. */
const endsWord =
  /[更最全高创刷翻重清]新|[里为讯华公私白夜在风]云|[收西宝]藏|[白浅深]青|[漆乌]黑|[名昂]贵|[西长安]宁|[四平百]川/
