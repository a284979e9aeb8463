import { Class, classOf } from '../../detect/character-class.ts'
import { defineDetector } from '../../detect/detector.ts'
import { isCommonWord } from '../../gazetteer/chinese-common-words.ts'
import {
  firstGivenScore,
  givenCharacterScore,
  lastGivenScore,
} from '../../gazetteer/chinese-given-characters.ts'
import { isCompoundSurname, surnameClass } from '../../gazetteer/chinese-surnames.ts'
import { simplifiedText } from '../../gazetteer/traditional-forms.ts'
import { isTransliterating } from './transliteration.ts'
import { noNames } from './words-after.ts'

/**
 * What stands alone behind a label of a form, or in a column of a table that is headed so: any name, one whose surname
 * is in no list too.
 */
export const labelledName = defineDetector({
  kind: 'labelled',
  type: 'PERSON',
  labels: `
    姓名 名字 真实姓名 中文姓名 中文名 曾用名 联系人 紧急联系人 收件人 收货人 寄件人 发件人 户名 持卡人 持证人 所有人 收款人 付款人 法定代表人 法人
    法人代表 负责人 经办人 原告 被告 申请人 被申请人 委托人 代理人 担保人 借款人 证人 见证人 甲方 乙方 出租人 承租人 出租方 承租方 车主 驾驶人 司机
    投保人 被保险人 受益人 参保人 查勘员 报案人 报警人 举报人 患者 患者姓名 病人 家属 主治医师 主管医师 接诊医生 送检医生 学生 学生姓名 儿童姓名 考生
    家长 监护人 员工 员工姓名 职工 候选人 面试官 推荐人 客户 客户姓名 用户 会员 顾客 父亲 母亲 配偶 丈夫 妻子 儿子 女儿 主持 主持人 出席 缺席 署名 签字
    签名 身份姓名 对接人 审批人 审核人 班主任 辅导员 房东 租客 业主 联络人 紧急联络 乘客 旅客 姓名/名称
    姓名 聯繫人 聯絡人 收件人 戶名 負責人 法定代表人 客戶 業主 持證人 被保險人 申請人 監護人 學生 學生姓名 員工 員工姓名 真實姓名 收貨人 寄件人
    realName real_name full_name fullName user_name userName customer_name contact_name name
  `
    .split(/\s+/)
    .filter(Boolean),
  value: /[\u3400-\u9fff]{2,6}(?=[\s,.;:!?()|"'`<>/\\、。】」』\]}]|$)/y,
  judge: ({ text, view, start, context }) => {
    const simple = simplifiedText(text)
    // Behind 用户 or 原告 without a mark stands the rest of a sentence: that is for the scan.
    if ((classOf(view.text.charCodeAt(start - 1)) & Class.han) !== 0 || noNames.has(simple)) return null
    const likeness = likenessOf(text, simple)
    if (likeness < 0) return null
    return {
      score: likeness > 1 ? 0.9 : 0.65,
      evidence: context ? [{ kind: 'label', word: context.word }] : [],
    }
  },
  cases: {
    yes: [
      '姓名:«那日苏»',
      '联系人 «揭晓东»,电话',
      '| 姓名 | 年龄 |\n| --- | --- |\n| «阿古拉» | 31 |\n| «明月华» | 28 |',
      '{"realName":"«苏合亚»"}',
      '姓名,电话\n«钱程»,1\n«方圆»,2',
      '收件人:«吉克阿木»',
    ],
    no: ['姓名:无', '联系人:待定', '客户:同上', '姓名:必填', '学生:全体', '负责人:技术部', '姓名:______'],
  },
})

/** How much a value is like a name: under zero it is not one. */
function likenessOf(text: string, simple: string): number {
  if (isCompoundSurname(simple.slice(0, 2)) && text.length <= 4) return 2
  const word = text.length <= 4 && isCommonWord(simple)
  let sum = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const score =
      at === 0 ? firstGivenScore(unit) : at === 1 ? lastGivenScore(unit) : givenCharacterScore(unit)
    sum += isTransliterating(simple.charCodeAt(at)) ? Math.max(score, 1) : score
  }
  const mean = sum / text.length
  if (surnameClass(text.charCodeAt(0)) > 0 && text.length <= 3) return word ? 0.5 : mean > -3 ? 2 : 0
  if (word || text.length > 5) return -1
  return mean >= 1 ? 1.5 : mean > 0 ? 0.5 : -1
}
