import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
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
  writeModule(
    'pinyin-syllables',
    'The syllables of Mandarin in Hanyu Pinyin without tones, ü written v and u. From pypinyin 0.55.0 (MIT).',
    { syllables: { about: 'In small letters.', value: [...syllables].sort().join(' ') } },
  )
}
