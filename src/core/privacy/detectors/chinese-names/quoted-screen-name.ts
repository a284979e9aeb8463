import { defineDetector } from '../../detect/detector.ts'

const quoted = /["'「『]([\u3400-\u9fffA-Za-z][\u3400-\u9fffA-Za-z0-9_·~ -]{0,15})["'」』]/y
/** Only a person or an account is spoken of so. */
const person =
  /^(?:的?(?:人|网友|群友|好友|用户|账号|帐号|主播|博主|卖家|买家|商家|骗子|男子|女子|男的|女的|网恋|微信|加了|加我|骗|发来|私信|联系我|给我)|,?(?:微信|QQ|手机|电话))/i

/** A name on the net that a story quotes: 群里有个叫"海阔天空"的人. */
export const quotedScreenName = defineDetector({
  kind: 'anchored',
  type: 'PERSON',
  anchors: ['叫"', "叫'", '叫「', '名为"', '名叫"', '自称"', '网友"', '好友"', '用户"', '账号"', '叫做"'],
  locate: ({ text }, _, anchorEnd) => {
    quoted.lastIndex = anchorEnd - 1
    const name = quoted.exec(text)?.[1]
    if (name === undefined) return null
    const behind = text.slice(quoted.lastIndex, quoted.lastIndex + 6)
    return person.test(behind) ? { start: anchorEnd, end: anchorEnd + name.length } : null
  },
  judge: () => ({ score: 0.65, evidence: [{ kind: 'form', name: 'name on the net' }] }),
  cases: {
    yes: [
      '群里有个叫"«海阔天空»"的人一直发广告',
      '微信里叫「«一米阳光»」的加了我',
      '好友"«Tina_小雨»"给我转了五百',
      '有个网友"«追风少年»"骗了我三千',
      '名为"«老船长»"的用户举报了我',
      '对方叫"«清风徐来»"，微信同号',
    ],
    no: [
      '有个功能叫"一键登录"怎么关',
      '这首歌叫"海阔天空"',
      '名为"共享文件夹"的目录',
      '用户"权限不足"怎么解决',
      '叫"外卖"还是叫"快餐"',
      '有本书叫"追风筝的人"，好看吗',
    ],
  },
})
