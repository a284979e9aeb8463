import { defineDetector } from '../../detect/detector.ts'
import type { View } from '../../detect/view.ts'
import { isCommonPair } from '../../gazetteer/chinese-common-words.ts'
import { placeNameAt } from '../../gazetteer/place-index.ts'
import { simplifiedOf } from '../chinese-names/simplified-view.ts'
import { bringsOrganisation, organisationStart } from './organisation-start.ts'

/** Endings before which a name of its own, without a place, is enough: 仁爱医院, 晨光幼儿园. */
const named =
  /(?:医院|诊所|卫生院|卫生服务中心|幼儿园|事务所|工作室|养老院|养老中心|福利院|月子中心|酒店|宾馆|大酒店|包子铺|面馆|餐厅|饭馆|火锅店|理发店|美容院|健身房|药店|药房|便利店|书店|花店|茶馆|咖啡馆|棋牌室|修理厂|汽修厂|日报|晚报|托育中心|托管班|托管中心|早教中心|驾校|物业|物业公司|民宿|客栈|农庄|农家乐|度假村|旅馆|浴场|洗浴中心|会所|网吧|超市|[\u4e00-\u9fff]{1,2}店|小卖部|照相馆|摄影馆|影楼|画室|琴行|瑜伽馆|茶楼|茶庄|酒楼|酒庄|酒坊|饭庄|餐馆|大排档|火锅|经营部|商行|批发部|门市部|维修部|加工厂|养殖场|砖厂|门诊部|敬老院|护理院|车行|车队|旅行社|影城|商场|百货|银楼|典当行|[\u4e00-\u9fff]{2}公司|[\u4e00-\u9fff]{2}厂)$/
/** What is said of any of its kind: 人民医院, 附属医院, 私立幼儿园. */
const generic =
  /(?:^|[一每各多几两这那哪某该本全])(?:个|家|所|间|座|人民|中心|附属|私立|公立|公办|民办|三甲|大型|综合|专科|儿童|妇幼|妇产|中医|口腔|整形|互联网|宠物|军队|部队|地方|社区|乡镇|县级|市级|省级|重点|普通|双语|国际|实验|第[一二三四五六七八九十]|星级|五星级|快捷|商务|连锁|会计师|律师|设计|个人|附近|最近|旁边|对面|隔壁|市区|县城|外地|农村|城里|镇上|村里|的|和|与|或|中|西|牙科|眼科|去|到|在|来|回|进|住|开|找|送|看|办|上|读|选|从|离|对|订|网上|线上|楼下|门口|街边|路边|大众|品牌|水果|便民|连锁|小型|家庭|特色|精品|高档|自助|老|新|大|小|好|卖|租|当|做|买|租车|二手){1,6}$/

/**
 * Hospitals, schools, universities, institutes, courts and other bodies, with the place in their name or a name of their
 * own. Source: the same order of parts as for companies (企业名称登记管理规定), and 事业单位登记管理暂行条例.
 */
export const chineseInstitution = defineDetector({
  kind: 'anchored',
  type: 'ORGANIZATION',
  anchors: `
    医院 醫院 诊所 診所 卫生院 卫生服务中心 大学 大學 学院 學院 中学 中學 小学 小學 幼儿园 幼兒園 学校 學校 附中 附小
    研究院 研究所 设计院 事务所 事務所 法院 中院 高院 检察院 派出所 公安局 看守所 监狱 管理局 教育局 卫生局 税务局 民政局 财政局 委员会 居委会 村委会 街道办事处
    基金会 基金會 协会 協會 学会 商会 出版社 报社 电视台 工作室 养老院 养老中心 福利院 月子中心 酒店 大酒店 宾馆 博物馆 图书馆 俱乐部 信息咨询中心 培训中心
    保健院 妇幼保健院 街道办 社区服务中心 疾控中心 警务室 交警队 刑警队 交警大队 刑警大队 警察局 派出所 托育中心 托管班 托管中心 早教中心 培训学校 培训班 驾校 职高 职校 技校 党校 实验学校 中心校 中心小学
    物业 物业公司 民宿 客栈 农庄 农家乐 度假村 招待所 旅馆 浴场 足浴店 足浴城 洗浴中心 会所 网吧 超市 五金店 五金厂 服装店 烟酒店 水果店 奶茶店 烧烤店 面包店 蛋糕店 杂货店 小卖部 建材店 眼镜店
    汽修店 维修店 家具店 童装店 鞋店 饰品店 母婴店 文具店 宠物店 花艺店 洗车店 理发厅 照相馆 摄影馆 影楼 画室 琴行 舞蹈室 拳馆 瑜伽馆 茶楼 茶庄 酒楼 酒庄 酒坊 饭庄 饭店 餐馆 小吃店 早餐店 大排档 火锅 烤肉店 串串店
    经营部 商行 批发部 门市部 维修部 加工厂 养殖场 砖厂 门诊部 卫生室 卫生站 敬老院 养老公寓 护理院 康复中心 体检中心 口腔 车行 车队 物流园 货运部 房产中介 门店 分店 专卖店 旗舰店 直营店 总店 批发市场 农贸市场 菜市场
    工程队 施工队 装饰公司 搬家公司 家政公司 劳务公司 建筑公司 运输公司 贸易公司 科技公司 保险公司 旅行社 报社 剧院 影城 电影院 游泳馆 商场 百货 商城 银楼 当铺 典当行 拍卖行 印刷厂 制品厂 酒厂 药厂 机床厂 纺织厂 棉纺厂
    住房和城乡建设局 城乡建设局 人力资源和社会保障局 社会保障局 自然资源和规划局 自然资源局 文化和旅游局 农业农村局 卫生健康局 卫生健康委 市场监督管理局 市场监管局 应急管理局 退役军人事务局 医疗保障局 医保局 生态环境局
    交通运输局 行政审批局 不动产登记中心 社保中心 社保局 政务服务中心 公积金管理中心 综合执法局 行政执法局 发展和改革局 发展改革委 工业和信息化局 乡村振兴局 城市管理局 司法所 财政所 国土所 工商所
    车管所 法律援助中心 出入境管理局 出入境管理处 交警支队 交通警察大队 消防救援大队 救助站 殡仪馆 妇联 残联 团委 纪委 监察委 党群服务中心 便民服务中心 居委会 社区居委会 村民委员会 居民委员会 业主委员会 业委会
    服务中心 合作社 信用社 科学院 工程院 社科院 大使馆 使馆 领事馆 日报 晚报 常委会 管委会 购物中心 储备中心 实验室 厂 公司
    店 专卖 包子铺 面馆 餐厅 餐廳 饭馆 火锅店 理发店 美容院 健身房 药店 药房 便利店 书店 花店 茶馆 咖啡馆 棋牌室 修理厂 汽修厂
  `
    .split(/\s+/)
    .filter(Boolean),
  locate: (view, anchorStart, anchorEnd) => institutionAround(view, anchorStart, anchorEnd),
  judge: ({ text }) => ({
    // A full official name is longer than a place inside of it is sure.
    score: text.length >= 6 ? 0.9 : 0.6,
    evidence: [{ kind: 'form', name: '事业单位登记管理暂行条例' }],
  }),
  cases: {
    yes: [
      '在«成都市第三人民医院»住院',
      '就读于«广州市天河区华阳小学»三年级',
      '毕业院校:«西北工业大学»',
      '«南京医科大学附属眼科医院»出具',
      '孩子就读于«晨曦幼儿园»',
      '接种单位:«朝阳社区卫生服务中心»',
      '到«杭州市西湖区人民法院»起诉',
      '«陈记包子铺»的老板',
      '«镇平县石佛寺镇玉缘轩玉器店»的货',
      '«国网湖南省电力公司株洲供电公司»',
    ],
    no: [
      '去医院怎么挂号',
      '人民医院和中医院哪个好',
      '考大学还是考研究生',
      '一所重点中学的学费',
      '小学生作文怎么写',
      '公司要求加班怎么办',
      '杭州网红奶茶店推荐',
      '北京各家书店的地址',
      '成都特色火锅店',
      '法院判决书怎么上诉',
      '工厂停工了',
    ],
  },
})

/** What is said of any of its kind in a place: 上海各大医院, 北京一家公司. */
const common =
  /(?:[一二两三几多各每某哪这那](?:家|个|所|间|座|大)|各|所有|全部|当地|本地|最好|著名|知名|优秀|首[家个]|绝大部分)[\u3400-\u9fff]{0,4}$/

/** A place before one of these says where it is, and not what it is called: 北京医院, 上海公司. */
const kinds =
  /^(?:医院|醫院|诊所|診所|卫生院|[\u4e00-\u9fff]{0,6}服务中心|学校|學校|中学|中學|小学|小學|幼儿园|幼兒園|厂|公司|[\u4e00-\u9fff]{0,6}酒店|宾馆|[\u4e00-\u9fff]{0,6}店|餐厅|餐廳|饭馆|面馆|[\u4e00-\u9fff]{0,6}馆|[\u4e00-\u9fff]{0,6}中心|包子铺|药房|美容院|健身房|棋牌室|俱乐部|[\u4e00-\u9fff]{0,6}厂|合作社|学院|學院|事务所|事務所|工作室|协会|協會|委员会|监狱|看守所|实验室|研究所|设计院|出版社)$/

/** What is told of one and is no part of its name: 最差的酒店, 入住此酒店, 看完想换酒店. */
const isTold =
  /[的了是不很最这那此我你您他她们就也还再又才住换订批]|[人伙想要去]开|选择|推荐|其[它他]|忘记|注意|星级/
const toldShort =
  /[的了是不很最这那此该我你您他她们没就都也还再又才住换订到看走知和与请对向在为比去本因后把往档型楼要时定批]|[人伙想要去]开|合伙|选择|推荐|这样|其[它他]|[级星式]$|酒店|宾馆|感受|特别|感觉|希望|小时|比如|如果|虽然/

/** Where the ending is only the beginning of another word: 大学生, 院长, 公司法, 学校门口 is none. */
const continues =
  /^(?:生|长|城$|法|员|章|制|级|家|面|势|商|铺|的士|镇|村|乡|路|街|管理|服务|费|行业|用品|底料|店主|锅|员|价)/

function institutionAround(
  view: View,
  anchorStart: number,
  anchorEnd: number,
): { start: number; end: number } | null {
  const simple = simplifiedOf(view)
  const ending = simple.slice(anchorStart, anchorEnd)
  const next = simple.slice(anchorEnd, anchorEnd + 2)
  // 大学|生, 院|长: 保健院生的我 goes on with another word.
  if (continues.test(next) && !(next.startsWith('生') && !/[学中小]$/.test(ending))) return null
  const own = named.test(ending)
  const begin = organisationStart(simple, anchorStart, !own)
  if (!begin) return null
  if (bringsOrganisation(simple.slice(begin.start, anchorEnd))) return null
  const core = simple.slice(begin.start, anchorStart)
  if (/某/.test(core)) return null
  if (begin.place) {
    if (core.length <= 3 && kinds.test(ending)) return null
    if (/[店馆锅]$|超市|民宿|客栈/.test(ending) && isAnyOf(simple, begin.start, anchorStart)) return null
    const told = core.replace(/不锈钢|不干胶|和[平桥顺县田硕静龙谐睦庄塘楼合]|[太协共祥义人永中呼]和/g, '')
    if (
      core.length > 18 ||
      /[和与及在是了使把被让进到至从由]|日.{0,3}[讯电]|月|为|因/.test(told.slice(2)) ||
      common.test(core) ||
      isTold.test(told.slice(2))
    )
      return null
    return { start: begin.start, end: branchEnd(simple, anchorEnd) }
  }
  if (core.length > 6 || core.length < 2 || generic.test(core) || !/^[\u3400-\u9fff·]+$/.test(core))
    return null
  if (toldShort.test(core)) return null
  if (begin.brought) return { start: begin.start, end: anchorEnd }
  if (core.length === 2 && isCommonPair(core.charCodeAt(0), core.charCodeAt(1))) return null
  // 在金色摇篮幼儿园: two words are a name of a nursery or a school, where someone is said to be there.
  if (
    wordsOnly(core) &&
    !(
      core.length === 4 &&
      /幼儿园|幼稚园|托育中心|小学$/.test(ending) &&
      /[在上读]/.test(simple.charAt(begin.start - 1))
    )
  )
    return null
  return { start: begin.start, end: anchorEnd }
}

/** 解放路店, 东门分店, 城南校区: the branch belongs to the name. */
const branch =
  /(?:\((?:[\u3400-\u9fff]{1,8})(?:店|校区|院区|分院|分部)\)|(?:[\u3400-\u9fff](?![的了是在有和与及去到给])){1,5}(?:分店|分院|分校|校区|院区|分局|[路街场城门区]店))(?![\u3400-\u9fff]?[员长])/y

function branchEnd(simple: string, end: number): number {
  branch.lastIndex = end
  return branch.test(simple) ? branch.lastIndex : end
}

const kindsOfShop = /网红|特色|人气|平价|高档|知名|正宗|本地|老字号|小众|宝藏|私房|苍蝇|品牌|便宜|推荐|好吃/

/** 杭州网红奶茶店: a place and words that say what kind it is. */
function isAnyOf(simple: string, start: number, end: number): boolean {
  const place = placeNameAt(simple, start)
  const rest = simple.slice(start + place, end)
  return rest.length < 2 || kindsOfShop.test(rest) || (place < 5 && wordsOnly(rest))
}

/** Whether a core is made of ordinary words throughout: 附近酒店, 最近的医院. */
function wordsOnly(core: string): boolean {
  for (let at = 0; at + 1 < core.length; at += 2) {
    if (!isCommonPair(core.charCodeAt(at), core.charCodeAt(at + 1))) return false
  }
  return core.length % 2 === 0
}
