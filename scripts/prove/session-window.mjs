/** A session in the real window: type, send, wait for the whole answer, close the window. */
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { Problem } from '../setup/problem.mjs'
import { repository } from '../setup/repository.mjs'
import { waitForTap } from './window-driver.mjs'

/** How long the window may take in all, to answer before it is stopped, to appear, and to close. Milliseconds. */
const longest = 120_000
const rambling = 60_000
const opening = 60_000
const closing = 20_000

const composer = { role: 'textbox', names: ['Message', '输入消息'] }
const send = { role: 'button', names: ['Send', '发送'] }
const answered = { role: 'article', names: ['Answer', '回答'] }
const stop = { role: 'button', names: ['Stop', '停止'] }
const copy = { role: 'button', names: ['Copy answer', '复制回答'] }
const chooser = { role: 'button', names: ['Choose a model', '选择模型'] }

/**
 * @param {string} question
 * @param {string} socket where the tap calls
 * @param {(command: readonly string[], options: import('node:child_process').SpawnOptions) => import('node:child_process').ChildProcess} watched
 * @returns {Promise<string>} the answer as the window shows it
 */
export async function askInWindow(question, socket, watched) {
  const tap = await waitForTap(socket)
  const child = watched([join(repository, 'host', 'electron'), repository], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (!child.stderr) throw new Error('the session got no streams')
  const said = text(child.stderr)
  const ended = new Promise((resolve) => child.once('close', resolve))
  const early = ended.then(async (code) => {
    throw new Problem(
      `The window's app ended with ${code} before its time and said:\n${(await said).trim() || '(nothing)'}`,
    )
  })
  early.catch(() => {})
  const silent = pause(opening, null, { ref: false }).then(() => {
    throw new Problem(`The window's app started no browser within ${opening / 1000} s.`)
  })
  silent.catch(() => {})
  const window = await Promise.race([tap.driver(), early, silent])
  const answer = await Promise.race([converse(window, question), early]).catch(async (error) => {
    if (!(error instanceof Problem)) throw error
    throw new Problem(`${error.message} It showed:\n${await window.text().catch(() => '(nothing)')}`)
  })
  const late = pause(closing, 'late', { ref: false })
  await window.close()
  const code = await Promise.race([ended, late])
  if (code === 'late') throw new Problem('The app did not end within 20 s after its window was closed.')
  if (code !== 0) throw new Problem(`The window's app ended with ${code} and said:\n${(await said).trim()}`)
  return answer
}

/**
 * @param {import('./window-driver.mjs').WindowDriver} window
 * @param {string} question
 */
async function converse(window, question) {
  const signal = AbortSignal.timeout(longest)
  await window.attach(signal)
  const field = await window.waitFor(composer, signal)
  const [choose] = await window.find(chooser)
  if (choose !== undefined) throw new Problem('The window chose no model by itself.')
  await window.click(field)
  await window.type(question)
  await window.click(await window.waitFor(send, signal))
  // A small model may find no end. What it said until then is an answer all the same.
  const patience = AbortSignal.timeout(rambling)
  await window.waitFor(copy, patience).catch(async () => window.click(await window.waitFor(stop, signal)))
  await window.waitFor(copy, signal)
  const article = await window.waitFor(answered, signal)
  while ((await window.read(article, 'return this.getAttribute("aria-busy")')) === 'true') {
    if (signal.aborted) throw new Problem('The answer did not end in time.')
    await pause(100)
  }
  return String(await window.read(article, 'return this.innerText'))
}
