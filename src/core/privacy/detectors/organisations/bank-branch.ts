import { defineDetector } from '../../detect/detector.ts'
import type { View } from '../../detect/view.ts'
import { simplifiedOf } from '../chinese-names/simplified-view.ts'
import { organisationStart } from './organisation-start.ts'

/** The banks that have branches everywhere; what may stand between a bank and the word for its branch. */
const known =
  /(?:中国(?:工商|农业|建设|民生|光大|邮政储蓄|进出口)?|工商|农业|建设|交通|招商|中信|浦发|浦东发展|民生|兴业|光大|平安|华夏|广发|浙商|渤海|恒丰|邮储|邮政储蓄|汇丰|恒生|渣打|花旗)银行[\u3400-\u9fff()]{0,12}$/
/** Banks that a place names: 宁波银行, 杭州联合农村商业银行. */
const local = /银行[\u3400-\u9fff()]{0,12}$/
const furthest = 24

/** What stands before the bank of an account, whose number is hidden by itself: the branch then says little. */
const keepsAccount = /(?:开户行|开户银行|工资卡|银行卡|开户网点)[^\u3400-\u9fff\d]{0,4}$/

/** A branch of a bank, where someone is a customer. Source: names in the CNAPS directory of the People's Bank. */
export const bankBranch = defineDetector({
  kind: 'anchored',
  type: 'ORGANIZATION',
  anchors: ['支行', '分行', '营业部', '營業部', '分理处', '储蓄所'],
  locate: (view, anchorStart, anchorEnd) => branchAround(view, anchorStart, anchorEnd),
  judge: ({ view, start }) => ({
    score: keepsAccount.test(simplifiedOf(view).slice(Math.max(0, start - 12), start)) ? 0.45 : 0.65,
    evidence: [{ kind: 'form', name: 'CNAPS' }],
  }),
  cases: {
    yes: [
      '对公账户在«中国工商银行北京中关村支行»',
      '到«招商银行深圳福田支行»办理',
      '«宁波银行鄞州支行»',
      '«交通银行上海分行»,账号',
      '在«平安银行广州天河支行营业部»开的户',
      '请去«中国农业银行长沙岳麓支行»取卡',
    ],
    no: [
      '最近的支行在哪里',
      '分行行长',
      '银行卡号一般是多少位',
      '各支行请注意',
      '支行和分行的区别',
      '开户行:中国银行昆明盘龙支行',
      '营业部几点下班',
    ],
  },
})

function branchAround(
  view: View,
  anchorStart: number,
  anchorEnd: number,
): { start: number; end: number } | null {
  const simple = simplifiedOf(view)
  const window = simple.slice(Math.max(0, anchorStart - furthest), anchorStart)
  const begin = anchorStart - window.length
  const match = known.exec(window)
  if (match) return { start: begin + match.index, end: anchorEnd }
  const other = local.exec(window)
  const place = other && organisationStart(simple, begin + other.index, true)
  return place ? { start: place.start, end: anchorEnd } : null
}
