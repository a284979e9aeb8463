import { Class, classOf } from '../../detect/character-class.ts'
import { defineDetector, type Span } from '../../detect/detector.ts'
import { Sentences } from '../../detect/statement.ts'
import type { View } from '../../detect/view.ts'
import { isCommonPair } from '../../gazetteer/chinese-common-words.ts'
import { simplifiedOf } from '../chinese-names/simplified-view.ts'
import { organisationStart } from './organisation-start.ts'

/** Before the office: the town as its papers write it, when they write for the town (市住建委, 省教育厅). */
const ownTown = '市省县区州'
/** What makes an office of any town of a name that only begins with a place. */
const joins =
  /[的了是在和与及或把被让使从到对向为由将有说称到去来]|日.{0,3}[讯电]|[各每某一几两多]|以及|目前|记者|昨[日天]|今[日天]/
/** Another word begins here: 市政府路, 教委主任 is none. */
const goesOn = /^(?:路|街|站|大街|大道|大厦|小区|家属|宿舍|门口|附近)/
const most = 14

/**
 * Offices of towns, provinces and states, associations and papers, with the place in their name, in a report: who asks
 * for an office's opening hours needs its name for the answer.
 * Source: 国务院行政机构设置和编制管理条例, 地方各级人民政府机构设置和编制管理条例 (names of offices).
 */
export const localBody = defineDetector({
  kind: 'anchored',
  type: 'ORGANIZATION',
  anchors: `
    发展局 安全局 交通局 统计局 气象局 规划局 建设局 水利局 水务局 农业局 林业局 环保局 文化局 体育局 旅游局 工商局 质监局 药监局 城管局 人社局 住建局 国土局 商务局
    审计局 司法局 邮政局 铁路局 电力局 供电局 消防局 警察局 移民局 调查局 情报局 交管局 海事局 地税局 国税局 文物局 劳动局 人事局 民航局 地震局 航天局 总局 储备中心
    住建委 发改委 卫健委 教委 经信委 农委 市委 省委 县委 区委 市政府 省政府 县政府 区政府 人民政府 工商联 总工会 妇联 文联 残联 团委 政协 人大
    教育厅 公安厅 财政厅 水利厅 卫生厅 交通厅 建设厅 农业厅 民政厅 商务厅 文化厅 司法厅 支队 大队 总队 卫视 晨报 商报 都市报 早报 青年报 广播电台 通讯社 联合会 促进会
    研究会 协会 学会 交易所 商会 国防部 外交部 财政部 教育部 使馆 大使馆 领事馆 总领馆 议会 国会 国务院 最高法院 博物馆 美术馆 艺术中心 音乐学院 交响乐团 歌舞团 芭蕾舞团 剧团 话剧团
    國防部 外交部 財政部 教育部 使館 協會 學會 聯合會
  `
    .split(/\s+/)
    .filter(Boolean),
  locate: (view, anchorStart, anchorEnd) => bodyAround(view, anchorStart, anchorEnd),
  judge: () => ({ score: 0.5, evidence: [{ kind: 'form', name: 'name of an office' }] }),
  cases: {
    yes: [
      '据«南京人社局»介绍,今年新增的岗位主要集中在服务业。',
      '«市住建委»相关负责人表示,此次规定将按建筑面积计算。',
      '他从«重庆工商联»退下来以后,一直在做慈善工作。',
      '签证处的官员来自«美国使馆»,已经在这里工作三年。',
      '«美国国土安全局»上周又颁布了新的规定,旅客需提前登记。',
      '«湖北省博物馆»昨天展出了一批新出土的编钟。',
    ],
    no: [
      '上海市统计局的电话是多少?',
      '邮政局几点下班',
      '当地的统计局每年都会公布人口的数据',
      '帮我写一封给南京人社局的信',
      '各省市气象局都发出了暴雨预警,提醒大家注意安全',
      '他们在青年报名参加志愿者之后组织了一次培训',
    ],
  },
})

function bodyAround(view: View, anchorStart: number, anchorEnd: number): Span | null {
  const simple = simplifiedOf(view)
  if (goesOn.test(simple.slice(anchorEnd, anchorEnd + 2))) return null
  // 青年|报名, 人大|多: the ending's last character begins another word.
  const last = simple.charCodeAt(anchorEnd - 1)
  const next = simple.charCodeAt(anchorEnd)
  if (isCommonPair(last, next) && !isCommonPair(next, simple.charCodeAt(anchorEnd + 1))) return null
  const start = startOf(simple, anchorStart)
  if (start < 0 || !new Sentences(simple).at(start).isStatement) return null
  return { start, end: anchorEnd }
}

function startOf(simple: string, anchorStart: number): number {
  const begin = organisationStart(simple, anchorStart, true)
  if (begin) {
    const core = simple.slice(begin.start, anchorStart)
    return core.length > most || joins.test(core.slice(2)) ? -1 : begin.start
  }
  const town = anchorStart - 1
  if (!ownTown.includes(simple.charAt(town))) return -1
  const before = simple.charCodeAt(town - 1)
  const parted = (classOf(before) & Class.han) === 0 || '据经由在和与是向对'.includes(simple.charAt(town - 1))
  return parted ? town : -1
}
