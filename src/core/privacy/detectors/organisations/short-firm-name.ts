import { defineDetector } from '../../detect/detector.ts'
import { isCommonPair } from '../../gazetteer/chinese-common-words.ts'
import { placeNameAt } from '../../gazetteer/place-index.ts'
import { simplifiedOf } from '../chinese-names/simplified-view.ts'
import { organisationStart } from './organisation-start.ts'

/** What people say of where they work or whom they deal with, right behind its name. */
const goesWithFirm =
  /^(?:任|担任|做|上班|工作|就职|入职|实习|当|干了|离职|的(?:老板|员工|采购|销售|会计|财务|合同|货|法人|订单|HR|人事)|拖欠|欠|公司|签|合作|总经理|董事长|采购|\s|[,。;)|]|$)/
const bringing =
  /(?:[在于给跟和与到去从由是]|任职|入职|就职|供职|加入|至今|客户|供应商|单位|公司|甲方|乙方|[\s:|])$/

/** A firm as its people say it: the place, a name of its own and the line of business, without the legal form. */
export const shortFirmName = defineDetector({
  kind: 'anchored',
  type: 'ORGANIZATION',
  anchors:
    `科技 智造 制衣 服饰 商贸 贸易 餐饮 物流 装饰 电子 机械 网络 信息 生物 环保 能源 光电 软件 纺织 包装 印刷 家具 家居 建材 化工 食品 汽贸 钢铁 重工 电气 制药 仪器 模具 塑料 五金 印染 铸造 新材料 木业 精工 陶瓷 铝业 纸业 水产 酒业 茶业 种业 牧业 矿业 精密 新能源 智能 半导体 生物科技 网络科技 信息技术`.split(
      ' ',
    ),
  locate: (view, anchorStart, anchorEnd) => {
    const simple = simplifiedOf(view)
    if (!goesWithFirm.test(simple.slice(anchorEnd, anchorEnd + 5))) return null
    const begin = organisationStart(simple, anchorStart, true)
    if (!begin) return null
    const core = simple.slice(begin.start, anchorStart)
    if (core.length < 4 || core.length > 9 || /[的了是在有和与及或等各每某为]/.test(core.slice(2)))
      return null
    // 江西景德镇陶瓷: places, and no name.
    let own = 0
    for (let size = placeNameAt(core, own); size > 0; size = placeNameAt(core, own)) own += size
    if (core.length - own < 2) return null
    // 苏州新能源, 上海高端: a word before the line of business is no name.
    const last = core.length - 2
    if (isCommonPair(core.charCodeAt(last), core.charCodeAt(last + 1))) return null
    if (isCommonPair(core.charCodeAt(core.length - 1), simple.charCodeAt(anchorStart))) return null
    const before = simple.slice(Math.max(0, begin.start - 4), begin.start)
    return begin.start === 0 || bringing.test(before) ? { start: begin.start, end: anchorEnd } : null
  },
  judge: () => ({ score: 0.6, evidence: [{ kind: 'form', name: 'place, name and line of business' }] }),
  cases: {
    yes: [
      '目前在«杭州云栖谷科技»任工程师',
      '2019.03-至今 «常熟雅鹿尔制衣» 人事',
      '客户：«东莞锐鑫模具»，交期三天',
      '我在«苏州莱孚电子»上班',
      '跟«宁波甬泰物流»签的合同',
      '在«昆山沃尔丰包装»干了两年',
    ],
    no: [
      '北京高新科技',
      '上海的网络 很慢',
      '在深圳做电子',
      '中国移动网络',
      '北京现代物流 行业',
      '去广州学机械',
      '江西景德镇陶瓷 多少钱',
      '杭州互联网信息',
    ],
  },
})
