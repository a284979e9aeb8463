/** Plants a packet to another machine: for that moment there is a route to it, which ends in the loopback. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Problem } from '../setup/problem.mjs'
import { run } from '../setup/run.mjs'
import { places } from './plants.mjs'

const script = fileURLToPath(new URL('plant.mjs', import.meta.url))

/**
 * @param {import('./environment.mjs').Ground} ground
 * @param {string} plant as `namePlant` made it
 * @param {'start' | 'end'} moment
 * @returns {Promise<string>} the mark that the packet bears
 */
export async function plantBeyond({ observer }, plant, moment) {
  const mark = `sotto-plant-beyond-${moment}`
  const file = join(observer, `planting-beyond-${moment}.json`)
  /** @type {import('./plants.mjs').Planting} */
  const planting = { mark, outside: '', seen: '', files: [] }
  writeFileSync(file, JSON.stringify(planting))
  const route = [`${places.beyond.host}/32`, 'dev', 'lo']
  await must('ip', ['route', 'add', ...route])
  await must(`${plant}-${moment}`, [script, file, 'beyond'])
  await must('ip', ['route', 'del', ...route])
  return mark
}

/** @param {string} program @param {readonly string[]} args */
async function must(program, args) {
  const { code, output } = await run(program, args)
  if (code !== 0) throw new Problem(`A packet could not be planted. ${program} said:\n${output}`)
}
