import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuild } from '../setup/app-build.mjs'
import { appEnvironment } from '../setup/app-environment.mjs'
import { Problem } from '../setup/problem.mjs'
import { repository } from '../setup/repository.mjs'
import { distrust, emptyCount } from './count.mjs'
import { inKeychainSession } from './keychain-session.mjs'
import { playwrightCounts } from './playwright-counts.mjs'
import { runStage } from './run-stage.mjs'
import { vitestCounts } from './vitest-counts.mjs'

/** @typedef {() => Promise<import('./count.mjs').Count[]>} Stage */

/** @param {string} path inside node_modules */
const module = (path) => [process.execPath, join(repository, 'node_modules', ...path.split('/'))]

export const types = single('types', [...module('typescript/bin/tsc'), '-b'])
export const lint = single('lint', [...module('@biomejs/biome/bin/biome'), 'ci', '--colors=off'])

/** A minute of random texts against the redactor; the seed is printed. */
export const fuzz = single('fuzz', [
  process.execPath,
  join(repository, 'redaction/fuzz.ts'),
  '--minutes',
  '1',
])

/** @type {Stage} */
export const build = async () => {
  try {
    await ensureBuild()
    return [{ ...emptyCount('build'), passed: 1 }]
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return [{ ...emptyCount('build'), failed: 1, notes: [error.message] }]
  }
}

/**
 * A stage that is one check: it passes or it fails.
 * @param {string} kind
 * @param {readonly string[]} command
 * @returns {Stage}
 */
function single(kind, command) {
  return async () => {
    const code = await runStage(kind, command, appEnvironment(process.env))
    return [{ ...emptyCount(kind), ...(code === 0 ? { passed: 1 } : { failed: 1 }) }]
  }
}

/**
 * The tests beside the code.
 * @param {boolean} electronHere
 * @param {readonly string[]} [only] paths, all when none
 * @returns {Stage}
 */
export function tests(electronHere, only = []) {
  return withReport(async (report) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const command = [...module('vitest/vitest.mjs'), 'run', ...reporters, ...only]
    const code = await runStage('tests', inKeychainSession(command), appEnvironment(process.env))
    return distrust(vitestCounts(readReport(report), repository, electronHere), 'tests', code)
  })
}

/**
 * What a person does, in a real window.
 * @param {boolean} electronHere
 * @param {NodeJS.ProcessEnv} display the variables that name the display to use
 * @returns {Stage}
 */
export function endToEnd(electronHere, display) {
  return withReport(async (report) => {
    const command = [...module('@playwright/test/cli.js'), 'test', '-c', 'e2e/playwright.config.ts']
    const env = { ...appEnvironment(process.env), ...display, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
    const code = await runStage('end to end', inKeychainSession([...command, '--reporter=list,json']), env)
    return distrust(playwrightCounts(readReport(report), electronHere), 'end to end', code)
  })
}

/**
 * @param {(report: string) => ReturnType<Stage>} stage given a file for the runner to write its report to
 * @returns {Stage}
 */
function withReport(stage) {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sotto-test-'))
    try {
      return await stage(join(folder, 'report.json'))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** @param {string} file @returns {unknown} undefined when the runner left none */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
