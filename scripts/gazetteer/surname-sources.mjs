import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { nodePackage, pythonPackage } from './packages.mjs'

/** The Hundred Family Surnames, a primer of the tenth century, single surnames: in the public domain. */
const hundredSurnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳' +
  '酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞' +
  '熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣邓郁' +
  '单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇' +
  '栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍' +
  '郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利' +
  '蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公岳帅缑亢况有琴商牟佘佴伯赏墨哈谯' +
  '笪年爱阳佟言福肖邸郄闫覃冼揭占仝涂苟代苑侍付植尧楚闽' +
  // Surnames of the census that neither list above has.
  '朴谌雒漆檀粟刀辜綦盘宾蹇庹郇郅禚眭弋仵贠旷琚颉菅仉戢鹿种奉但母尉苌恽淳亓来呼冒茆候区由操揣妥鲜'

/** Surnames of two characters of the same primer and of later registers. */
const compoundSurnames =
  '万俟 司马 上官 欧阳 夏侯 诸葛 闻人 东方 赫连 皇甫 尉迟 公羊 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 公孙 仲孙 轩辕 令狐 钟离 宇文 ' +
  '长孙 慕容 鲜于 闾丘 司徒 司空 亓官 司寇 子车 颛孙 端木 巫马 公西 漆雕 乐正 壤驷 公良 拓跋 夹谷 宰父 谷梁 段干 百里 东郭 南门 呼延 ' +
  '羊舌 微生 梁丘 左丘 东门 西门 南宫 第五 独孤 纳兰 叶赫 完颜 耶律 爱新觉罗 贺兰 贺若 达奚 尔朱 哥舒 乞伏 秃发 沮渠 屈突 斛律 ' +
  '欧侯 阿史那 范姜 张简 即墨 北堂 南荣 那拉 富察 钮祜禄 瓜尔佳 赫舍里 佟佳 乌雅 ' +
  '相里 公玉 仲长 子书 第二 虎牙 闻人 有琴 母丘 毌丘 胥弥'

const shape = z.object({ surname: z.record(z.string(), z.number()), com_surname: z.array(z.string()) })

/**
 * @param {string} cache
 * @returns {Promise<{ shares: ReadonlyMap<string, number>, listed: ReadonlySet<string>, compound: readonly string[] }>}
 *   `shares`: parts of a million bearers; `listed`: surnames that a second list has
 */
export async function readSurnames(cache) {
  const sinonym = join(await pythonPackage('sinonym', cache), 'sinonym/data/familyname_orcid.csv')
  const shares = new Map()
  for (const line of readFileSync(sinonym, 'utf8').split('\n').slice(1)) {
    const [surname, share] = line.trim().split(',')
    if (surname?.length === 1 && share !== undefined) shares.set(surname, Number(share))
  }
  const mingzi = shape.parse(
    JSON.parse(readFileSync(join(await pythonPackage('mingzi', cache), 'mingzi/data.json'), 'utf8')),
  )
  const faker = await import(
    pathToFileURL(join(await nodePackage('@faker-js/faker', cache), 'dist/index.js')).href
  )
  const listed = new Set([
    ...hundredSurnames,
    ...Object.keys(mingzi.surname),
    ...faker.allLocales.zh_CN.person.last_name.generic,
  ])
  const compound = new Set([...compoundSurnames.split(' '), ...mingzi.com_surname])
  compound.delete('第二')
  compound.delete('子书')
  return {
    shares,
    listed: new Set([...listed].filter((surname) => surname.length === 1)),
    compound: [...compound].sort(),
  }
}
