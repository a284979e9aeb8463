import { characterTable } from '../../gazetteer/character-table.ts'
import { lazily } from '../../gazetteer/lazily.ts'

/** Characters that foreign names are written with. Source: Xinhua's tables of transliteration, their usual columns. */
const alphabet =
  '阿埃艾爱安昂奥巴拜班邦包保贝本比彼宾波伯勃博布查柴达戴丹当道德邓狄迪蒂丁东杜顿多厄恩尔法凡范菲费芬丰冯佛弗福夫盖甘冈戈格葛贡古瓜圭哈海汉豪赫黑亨洪胡华怀霍基吉加' +
  '贾简杰捷金京久卡凯坎康考科柯克肯孔库夸奎拉莱赖兰朗劳勒雷蕾里利莉丽立列林琳龙隆卢鲁路伦罗洛马玛迈麦曼芒毛梅门蒙米密明缪莫默姆木慕穆纳娜奈南内尼妮涅宁纽努诺欧帕潘庞' +
  '第力历烈雯芮茵卜孜逊肉排亥娅汗买合吾别甫江如则衣玉仔帕央措旦嘎翰历大娃梅兹津茜露茨博嘉伽迦珂妲凌葆莲萝菱蔻黛薇芙蓓芭莱慕策朵顿敦墨默隐恰察骨雍丹增次仁巴次多热' +
  '佩彭皮珀平泊普齐奇契乔切钦琼丘屈让热日荣茹瑞若撒萨塞赛桑瑟森沙莎山珊尚绍舍申圣施什史士舒斯丝松苏索塔台泰坦汤唐陶特藤腾提廷汀图吐托瓦万旺威韦维魏温文翁沃乌武西希' +
  '席锡霞夏显香肖小谢辛欣休雪雅亚延扬杨耶叶伊依易因英尤于约云泽扎詹占珍芝治忠朱兹子宗祖佐'
const rare =
  '让当道中京治忠去金京立同方高黄大的了是不我人有在他这个来们到说就和出要会可也你对过能而那得着自之年'

const characters = lazily(() => {
  const table = characterTable([alphabet], 1)
  for (const one of rare) table[one.charCodeAt(0)] = 0
  return table
})

/** Whether foreign names are written with this character. */
export function isTransliterating(code: number): boolean {
  return characters()[code] === 1
}
