import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { surnameClasses } from './chinese-surnames.mjs'
import { readJieba, shareInText } from './jieba.mjs'
import { pythonPackage } from './packages.mjs'
import { writeModule } from './write-module.mjs'

/** Readings that are no syllable of a name: interjections and dialect. */
const never = new Set([
  'm',
  'n',
  'ng',
  'hm',
  'hng',
  'e',
  'o',
  'lo',
  'yo',
  'ei',
  'kei',
  'cei',
  'den',
  'eng',
  'fiao',
  'ceok',
  'hol',
  'rua',
])

/** Readings of surnames that are not the first one of their character. */
const asSurname = new Map(
  Object.entries({
    单: 'shan',
    曾: 'zeng',
    仇: 'qiu',
    解: 'xie',
    查: 'zha',
    任: 'ren',
    区: 'ou',
    盖: 'ge',
    朴: 'piao',
    尉: 'wei',
    乐: 'yue',
    翟: 'zhai',
    覃: 'qin',
    冼: 'xian',
    缪: 'miao',
    员: 'yun',
    召: 'shao',
    种: 'chong',
    繁: 'po',
    逄: 'pang',
    黑: 'he',
    吕: 'lv',
    宁: 'ning',
    秘: 'bi',
    洗: 'xian',
    折: 'she',
    祭: 'zhai',
    都: 'du',
    长: 'zhang',
    隗: 'wei',
    会: 'gui',
    石: 'shi',
    车: 'che',
    万: 'wan',
    牟: 'mu',
    燕: 'yan',
  }),
)

/** The first of the readings, ü as v. @param {string} readings */
function withoutTone(readings) {
  const first = readings.split(',')[0] ?? ''
  return first.normalize('NFD').replaceAll('u\u0308', 'v').replace(/\p{M}/gu, '').replaceAll('ɡ', 'g')
}

/** @param {string} cache */
export async function makePinyinSyllables(cache) {
  const file = join(await pythonPackage('pypinyin', cache), 'pypinyin/pinyin_dict.json')
  const readings = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')))
  const text = shareInText(await readJieba(cache))
  const syllables = new Set()
  for (const [code, list] of Object.entries(readings)) {
    if (!text.has(String.fromCodePoint(Number(code)))) continue
    const first = list.split(',')[0] ?? ''
    const plain = first
      .normalize('NFD')
      .replaceAll('u\u0308', 'v')
      .replace(/\p{M}/gu, '')
      .replaceAll('ɡ', 'g')
    if (/^[a-z]+$/.test(plain) && !never.has(plain)) syllables.add(plain)
  }
  for (const one of [...syllables]) if (/^[ln]v/.test(one)) syllables.add(one.replace('v', 'u'))
  const { classes } = await surnameClasses(cache)
  /** @type {Map<string, number>} */
  const surnames = new Map()
  for (const [surname, rank] of classes) {
    const reading = asSurname.get(surname) ?? withoutTone(readings[String(surname.codePointAt(0))] ?? '')
    for (const form of new Set([reading, reading.replace(/^([ln])v$/, '$1u')])) {
      if (syllables.has(form)) surnames.set(form, Math.max(rank, surnames.get(form) ?? 0))
    }
  }
  const ranked = [1, 2, 3].map((rank) =>
    [...surnames]
      .filter(([, mine]) => mine === rank)
      .map(([form]) => form)
      .sort()
      .join(' '),
  )
  writeModule(
    'pinyin-syllables',
    'The syllables of Mandarin in Hanyu Pinyin without tones, ü written v and u. From pypinyin 0.55.0 (MIT); surnames\nas in chinese-surnames.ts.',
    {
      syllables: { about: 'In small letters.', value: [...syllables].sort().join(' ') },
      surnames: {
        about: 'Those that are surnames: of rare ones only, of common ones, of the great ones.',
        value: ranked,
      },
    },
  )
}
