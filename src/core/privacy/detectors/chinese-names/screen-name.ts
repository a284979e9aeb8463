import { defineDetector } from '../../detect/detector.ts'
import { isCommonWord } from '../../gazetteer/chinese-common-words.ts'
import { simplifiedText } from '../../gazetteer/traditional-forms.ts'
import { noNames } from './words-after.ts'

/** Names that people give themselves in chats and games: whatever stands behind 昵称 or 网名, parted from it by a mark. */
export const screenName = defineDetector({
  kind: 'labelled',
  type: 'PERSON',
  labels: `
    昵称 网名 微信名 微信昵称 QQ昵称 QQ名 群昵称 群名片 用户昵称 会员昵称 抖音名 抖音昵称 快手名 微博名 微博昵称 游戏名 游戏昵称 游戏ID 角色名 花名 艺名 笔名 备注名 绰号 外号 nickname nick_name nickName
    网名叫 昵称叫 游戏名叫 微信名叫 外号叫 绰号叫 昵称是 网名是
    暱稱 網名 微信暱稱
  `
    .split(/\s+/)
    .filter(Boolean),
  value: /[\u3400-\u9fffA-Za-z][\u3400-\u9fffA-Za-z0-9_·~-]{1,15}(?![\u3400-\u9fffA-Za-z0-9_])/y,
  judge: ({ text, view, start, context }) => {
    // 网名怎么取, 昵称不能改: only a mark, a quote or a column parts a name from its label.
    if (
      !context?.tied &&
      !/[:="'「『《【|是叫为]$/.test(view.text.slice(Math.max(0, start - 2), start).trimEnd())
    )
      return null
    const said = /[是叫为]$/.test(view.text.charAt(start - 1))
    const simple = simplifiedText(text)
    if (noNames.has(simple) || /^(?:null|none|undefined|string|varchar|text|true|false|name)$/i.test(text))
      return null
    if (isCommonWord(simple) && said) return null
    if (/^[a-z]/i.test(context?.word ?? '') && !/[\u3400-\u9fff]/.test(text)) return null
    if (/^(?:什么|怎么|谁|哪|不|没|可以|必填|选填|最多|长度|请)/.test(simple)) return null
    return { score: 0.7, evidence: context ? [{ kind: 'label', word: context.word }] : [] }
  },
  cases: {
    yes: [
      '昵称：«一朵小红花»',
      '网名"«风中的承诺»"，加了我好几次',
      '| 昵称 | 积分 |\n| --- | --- |\n| «爱吃鱼的猫» | 31 |\n| «夏末» | 28 |',
      '微信名：«Sunny_小雨»',
      '绰号"«大头»"，男，汉族',
      '游戏名叫«无敌小飞侠»，区服艾欧尼亚',
      '{"nickname":"«阿狸酱»"}',
    ],
    no: [
      '昵称怎么改',
      '网名是什么意思',
      '昵称：必填',
      '好听的网名有哪些',
      '昵称不能超过16个字',
      'nickname VARCHAR(32)',
      '"nickname": null',
    ],
  },
})
