import { defineDetector } from '../../detect/detector.ts'
import { isCommonWord } from '../../gazetteer/chinese-common-words.ts'
import { placeLengthAt } from '../../gazetteer/place-index.ts'
import { simplifiedText } from '../../gazetteer/traditional-forms.ts'

/** What a name of a body ends in, beside the forms that other rules look for. */
const ends =
  /(?:公司|企业|集团|厂|店|行|社|部|局|院|校|园|馆|所|站|中心|商铺|经营户|个体户|工作室|门市|超市|酒店|宾馆|银行|支行|学校|大学|学院|医院|诊所|药房|协会|学会|基金会|委员会|合作社|农场|林场|牧场|农庄|客栈|民宿|俱乐部|会所|律所|事务所|研究院|办事处|街道办|村委会|居委会|物业|木业|精工|陶瓷|铝业|纸业|水产|酒业|茶业|种业|牧业|科技|网络|传媒|餐饮|食品|商贸|贸易|物流|建材|装饰|服饰|制衣|电子|机械|家居|教育|文化|咨询|信息)$/
/** Answers to a form that name no one. */
const none =
  /^(?:无|暂无|个体|个体户|自由职业|自由职业者|待业|退休|同上|务农|学生|不详|某|本|该|我|你|贵|一家|没有|请|怎|什|是|不|可|必|应|要|名称|全称)/

/**
 * Whatever stands alone behind a form's word for a firm, a school or a shop, with an ending of such or a place before it.
 * Source: heads of invoices, contracts and registration forms (企业名称登记管理规定).
 */
export const labelledOrganisation = defineDetector({
  kind: 'labelled',
  type: 'ORGANIZATION',
  labels: `
    公司名称 企业名称 单位名称 工作单位 商户名称 商家名称 店铺名称 店名 学校名称 医院名称 机构名称 发票抬头 开票抬头 开票名称 抬头 购方名称 销方名称 购买方 销售方 采购单位 供货单位 供应商 收款单位 付款单位
    收款方 付款方 开票单位 收货单位 发货单位 承运单位 施工单位 建设单位 监理单位 委托单位 送检单位 用人单位 就业单位 实习单位 所在单位 原单位 现单位 任职单位 所属单位 申报单位 投标单位 中标单位 毕业院校 毕业学校 就读学校
    就读院校 所在学校 所在院校 幼儿园名称 就诊医院 就诊机构 医疗机构 接种单位 参保单位 投保单位 被保险单位 被执行单位 被投诉单位 被举报单位 被申请单位 开户名称 账户名称 户名 甲方 乙方 出租方 承租方 供方 需方 公司名 企业名 收款人 付款人 申请人 被申请人 原告 被告 投保人 被告单位 原告单位 开户名
    單位名稱 公司名稱 工作單位 學校名稱
  `
    .split(/\s+/)
    .filter(Boolean),
  value:
    /[\u3400-\u9fff](?:[\u3400-\u9fffA-Za-z0-9&·]|\([\u3400-\u9fff]{2,8}\)){2,30}(?=[\s,;|"'<>。、;)(]|$)/y,
  judge: ({ text, context }) => {
    const simple = simplifiedText(text)
    if (none.test(simple) || isCommonWord(simple) || simple.length < 4) return null
    const place = placeLengthAt(simple, 0)
    if (!ends.test(simple.replace(/\([^()]{1,8}\)$/, ''))) return null
    return {
      score: place > 0 || simple.length > 5 ? 0.92 : 0.6,
      evidence: context ? [{ kind: 'label', word: context.word }] : [],
    }
  },
  cases: {
    yes: [
      '公司名称：«南京市溧水区小石头餐饮店»',
      '工作单位：«安丘市兴安木器厂»',
      '商户名称：«阿祥海鲜大排档中心店»，流水号',
      '| 单位名称 | 税号 |\n| --- | --- |\n| «临朐县红叶家居» | 1 |\n| «昌乐县宝石商行» | 2 |',
      '毕业院校 «鲁东大学»',
      '户名：«寿光市稻田镇农机配件门市»',
      '供应商：«义乌小满饰品商行»',
    ],
    no: [
      '工作单位：无',
      '公司名称：请填写营业执照上的全称',
      '单位名称是什么意思',
      '工作单位：自由职业',
      '甲方：张三',
      '户名：同上',
      '店名：待定',
      '公司名称不能超过30个字',
    ],
  },
})
