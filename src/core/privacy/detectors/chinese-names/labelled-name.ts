import { Class, classOf } from '../../detect/character-class.ts'
import { defineDetector } from '../../detect/detector.ts'
import { simplifiedText } from '../../gazetteer/traditional-forms.ts'
import { nameLikeness } from './name-likeness.ts'
import { noNames } from './words-after.ts'

/** Labels behind which a name follows whatever it is. */
const called =
  /^(?:(?:小名|大名|乳名|学名|艺名|名字|我)叫|[小大乳学]名|名叫|[儿女我].{0,2}叫|(?:老板|店主|对方|房东|男友|女友|网友)叫)$/

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
    出卖人 买受人 竞买人 受让人 受让方 转让人 转让方 居间方 居间人 承包人 赠与人 受赠人 收款方 付款方 来访者 操作员
    签收人 经手人 户主 店主 证明人 同伙 签约人 开户名 被告人 犯罪嫌疑人 上诉人 被上诉人 组长 副组长 成员 队长 经办 见证 老板 老板娘 死者 伤者 逝者 受害人 被害人
    紧急联系人姓名 小名叫 大名叫 乳名叫 学名叫 名字叫 网友叫 店主叫 小名 乳名 大名 学名 艺名 别名 绰号 曾用名 原名 本名 我叫 名叫 他叫 她叫 老板叫 对方叫 男友叫 女友叫 老公叫 老婆叫 儿子叫 女儿叫 孩子叫 我妈叫 我爸叫
    老师叫 司机叫 房东叫 同学叫 经理叫 我妈 我爸 我哥 我姐 我弟 我妹 我儿子 我女儿 我老公 我老婆 我表哥 我表弟 我表姐 我表妹 我堂哥 我堂弟 我爷爷 我奶奶 我外公 我外婆 弟弟 妹妹 哥哥 姐姐 孩子
    驾驶员 押运员 派件员 快递员 收费员 营业员 理货员 采购员 保管员 施救人 取件人 领取人 领用人 使用人 报名人 报修人 投诉人 反映人 来电人 来访人 被访人 填表人 制表人 复核人 批准人 签批人
    主诊医生 主刀医生 主刀 麻醉师 责任护士 管床护士 护士长 护理员 婴儿母亲 产妇姓名 父亲姓名 母亲姓名 家长姓名 监护人姓名 配偶姓名 户主姓名 业主姓名 车主姓名 客户名 顾客姓名 会员姓名 宝宝姓名 幼儿姓名
    法人姓名 经办人姓名 申请人姓名 承租人姓名 出租人姓名 收货人姓名 寄件人姓名 乘机人 乘车人 入住人 投保人姓名 被保险人姓名 受益人姓名 借款人姓名 出借人 出借人姓名 债权人 债务人 还款人 共有人 产权人
    realName real_name full_name fullName user_name userName customer_name contact_name name
  `
    .split(/\s+/)
    .filter(Boolean),
  value: /[\u3400-\u9fff]{2,6}(?=[\s,.;:!?()|"'`<>/\\、。】」』\]}]|$)/y,
  judge: ({ text, view, start, context }) => {
    const simple = simplifiedText(text)
    // Behind 用户 or 原告 without a mark stands the rest of a sentence: that is for the scan.
    if (noNames.has(simple)) return null
    if ((classOf(view.text.charCodeAt(start - 1)) & Class.han) !== 0) {
      // 小名叫豆豆
      if (!called.test(context?.word ?? '') || text.length > 3 || /^[我他她你什啥谁妈爸爷奶]/.test(simple))
        return null
      return { score: 0.65, evidence: context ? [{ kind: 'label', word: context.word }] : [] }
    }
    const likeness = nameLikeness(text, simple)
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
      '买受人:«明月华»,已付定金',
      '转让方:«方圆»\n受让方:«钱程»',
    ],
    no: ['姓名:无', '联系人:待定', '客户:同上', '姓名:必填', '学生:全体', '负责人:技术部', '姓名:______'],
  },
})
