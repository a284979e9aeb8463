import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { nodePackage } from './packages.mjs'
import { writeModule } from './write-module.mjs'

const openccShape = z.object({
  Converter: z.custom((value) => typeof value === 'function'),
})

/**
 * @param {string} cache
 * @param {{ from: string, to: string }} direction as OpenCC names the scripts: cn, t, tw, hk
 * @returns {Promise<(text: string) => string>}
 */
export async function converter(cache, direction) {
  const file = join(await nodePackage('opencc-js', cache), 'dist/esm/full.js')
  return openccShape.parse(await import(pathToFileURL(file).href)).Converter(direction)
}

/** @param {string} cache */
export async function makeTraditionalForms(cache) {
  const simplify = await converter(cache, { from: 't', to: 'cn' })
  const traditional = []
  const simplified = []
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code)
    const plain = simplify(character)
    if (plain === character || plain.length !== 1) continue
    traditional.push(character)
    simplified.push(plain)
  }
  writeModule(
    'traditional-forms',
    'Traditional characters and their simplified forms. From opencc-js 1.4.2 (MIT; dictionaries of OpenCC, Apache-2.0).',
    {
      traditional: { about: 'Traditional characters.', value: traditional.join('') },
      simplified: { about: 'Their simplified forms, in the same order.', value: simplified.join('') },
    },
  )
}
