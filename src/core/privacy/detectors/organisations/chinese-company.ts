import { defineDetector } from '../../detect/detector.ts'
import type { View } from '../../detect/view.ts'
import { isCommonWord } from '../../gazetteer/chinese-common-words.ts'
import { simplifiedOf } from '../chinese-names/simplified-view.ts'
import { organisationStart } from './organisation-start.ts'

/** What is there instead of a name: 一家有限公司, 成立有限公司. */
const noName =
  /^(?:一家|这家|那家|某|该|本|此|各|每家|两家|几家|多家|其他|所有|任何|成立|注册|开办|设立|什么|怎么|我们|你们|他们|我|你|他|小|大|新|老|一人|国有|民营|私营|外资|中外合资|个人|投资|非公众|上市|母|子|总|分|有限|责任|股份){1,8}$/

/**
 * Companies by the legal form in their name. Source: 企业名称登记管理规定 (2020), articles 6 to 9: place, trade name,
 * line of business, form; and the forms of Hong Kong and Taiwan.
 */
export const chineseCompany = defineDetector({
  kind: 'anchored',
  type: 'ORGANIZATION',
  anchors: [
    '有限公司',
    '有限责任公司',
    '有限責任公司',
    '股份公司',
    '集团公司',
    '集團公司',
    '股份合作公司',
    '合伙企业',
    '(有限合伙)',
    '(普通合伙)',
    '(特殊普通合伙)',
    '律师事务所',
    '律師事務所',
    '会计师事务所',
    '會計師事務所',
    '税务师事务所',
    '事务所(普通合伙)',
    '专业合作社',
    '控股集团',
    '(集团)',
  ],
  locate: (view, anchorStart, anchorEnd) => companyAround(view, anchorStart, anchorEnd),
  judge: ({ text }) => ({
    score: text.endsWith('集团') || text.endsWith('(集团)') ? 0.7 : 0.92,
    evidence: [{ kind: 'form', name: '企业名称登记管理规定' }],
  }),
  cases: {
    yes: [
      '甲方:«杭州云岭信息技术有限公司»',
      '我在«北京蓝桥软件股份有限公司»上班',
      '贵司(«海辰新能源科技有限责任公司»)的报价',
      '与«青岛金海(集团)有限公司»签约',
      '被告«德恒建设集团股份有限公司»,住所地',
      '我是«苏州安和贸易有限公司»的采购',
      '«上海锦程律师事务所»出具的意见书',
      '«深圳同心股权投资合伙企业(有限合伙)»',
      '«廣源國際(香港)貿易有限公司»',
      '发票抬头«武汉长江船舶工程有限公司武昌分公司»',
    ],
    no: [
      '一家有限公司怎么注销',
      '成立有限公司需要什么材料',
      '有限责任公司和股份有限公司的区别',
      '这家律师事务所怎么样',
      '公司法规定了什么',
      '华为和苹果手机哪个好',
    ],
  },
})

const forms = ['股份', '集团', '(集团)', '控股', '实业', '投资']

function companyAround(
  view: View,
  anchorStart: number,
  anchorEnd: number,
): { start: number; end: number } | null {
  const simple = simplifiedOf(view)
  const begin = organisationStart(simple, anchorStart)
  if (!begin) return null
  const { start } = begin
  let core = simple.slice(start, anchorStart)
  for (const form of forms) if (core.endsWith(form)) core = core.slice(0, -form.length)
  if (core.length < 2 || noName.test(core) || (core.length <= 4 && isCommonWord(core) && !begin.place))
    return null
  return { start, end: endOf(simple, anchorEnd) }
}

/** Takes in what belongs to the form: a kind of partnership, a branch. */
function endOf(simple: string, anchorEnd: number): number {
  const rest = simple.slice(anchorEnd, anchorEnd + 24)
  const partnership = /^\((?:有限合伙|普通合伙|特殊普通合伙|集团|个体工商户)\)/.exec(rest)
  if (partnership) return anchorEnd + partnership[0].length
  const branch =
    /^[\u3400-\u9fff]{2,7}?(?:分公司|分所|营业部|办事处|事业部|第[一二三四五六七八九十]{1,3}分公司)/.exec(
      rest,
    )
  if (branch && !/[和与及的、在是]/.test(branch[0])) return anchorEnd + branch[0].length
  return anchorEnd
}
