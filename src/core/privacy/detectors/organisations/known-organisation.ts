import { defineDetector } from '../../detect/detector.ts'
import { Sentences } from '../../detect/statement.ts'
import { isCommonPair } from '../../gazetteer/chinese-common-words.ts'
import {
  isBrand,
  knownOrganisationAt,
  mayBeginKnownOrganisation,
} from '../../gazetteer/known-organisations.ts'
import { simplifiedCode } from '../../gazetteer/traditional-forms.ts'
import { simplifiedOf } from '../chinese-names/simplified-view.ts'

/** Only a firm has these, and no product. */
const business =
  /^(?:公司|集团|旗下|总部|员工|高管|总裁|董事长|首席|副总|股价|财报|宣布|收购|回应|创始人|方面|网讯|科技讯|财经讯|体育讯|讯|总经理|发言人|中国区|大中华区|研究院|CEO|ceo)/

/** What makes a thing of it: 工行卡, 日报版, 民主党派. */
const product = /^(?:卡|币|杯|版|派)/

/**
 * Bodies of state, newspapers, banks and clubs that everyone knows, where a sentence reports of them. Who asks about one
 * tells nothing by its name, and needs it for the answer.
 */
export const knownOrganisation = defineDetector({
  kind: 'scan',
  type: 'ORGANIZATION',
  wakes: (unit) => mayBeginKnownOrganisation(simplifiedCode(unit)),
  scan: (view, found, places) => {
    const text = simplifiedOf(view)
    const sentences = new Sentences(text)
    let read = 0
    for (const at of places) {
      if (at < read) continue
      const length = knownOrganisationAt(text, at)
      if (length === 0) continue
      const end = at + length
      if (isBrand(text.slice(at, end))) {
        if (!business.test(text.slice(end, end + 4))) continue
      } else if (product.test(text.charAt(end))) continue
      // 外交部长, 邮电部门, 国防部队: another word of two characters ends it.
      if (text.charAt(end - 1) === '部' && '长门队分位署'.includes(text.charAt(end) || '-')) continue
      if (length === 2 && isCutOut(text, at, end)) continue
      if (!sentences.at(at).isStatement) continue
      found(at, end, { score: 0.5, evidence: [{ kind: 'list', name: 'organisations that all know' }] })
      read = end
    }
  },
  cases: {
    yes: [
      '«新华社»记者昨天从现场发回了报道,当地秩序井然。',
      '据了解,«发改委»已经下发通知,对油价进行调整。',
      '«工行»和«招行»先后上调了存款利率,市民排起长队。',
      '周末«曼联»在主场与«切尔西»战成平手,球迷很失望。',
      '此外,«腾讯»旗下的游戏收入也有所下降。',
      '他曾在«住房和城乡建设部»工作多年,后来转行经商。',
    ],
    no: [
      '曼联什么时候踢下一场比赛?',
      '工行卡怎么解绑手机号',
      '帮我查一下外交部的电话',
      '新浪微博怎么注销账号',
      '我新买的小米手机拍照很清楚,电池也耐用',
      '大众的口味向来难以捉摸,这也是没办法的事',
    ],
  },
})

/** 北约 in 东北约有: the two characters belong to the words beside them. */
function isCutOut(text: string, start: number, end: number): boolean {
  return (
    isCommonPair(text.charCodeAt(start - 1), text.charCodeAt(start)) &&
    isCommonPair(text.charCodeAt(end - 1), text.charCodeAt(end))
  )
}
