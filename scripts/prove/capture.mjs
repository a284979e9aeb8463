/** Captures the packets of every interface of the namespace into a file. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { Problem } from '../setup/problem.mjs'

/** Enough of each packet for its addresses and a plant's mark. Bytes. */
const snapshot = '512'
/** How long a packet may take into the file. Milliseconds. */
const patience = 5000

/** The programs that can do it, as each wants to be asked for one pcap file without name look-ups of its own. */
export const capturers = {
  tcpdump: (/** @type {string} */ file) => [
    '-i',
    'any',
    '-n',
    '-U',
    '-s',
    snapshot,
    '-Z',
    'root',
    '-w',
    file,
  ],
  dumpcap: (/** @type {string} */ file) => ['-i', 'any', '-q', '-P', '-s', snapshot, '-w', file],
}

/**
 * @param {keyof typeof capturers} program
 * @param {string} file
 * @returns {Promise<{ stop(last: string): Promise<{ file: Buffer, dropped: number }> }>} once it runs; `last` stands in
 *   the last packet that was sent, which may still be on its way to the file
 */
export async function startCapture(program, file) {
  const child = spawn(program, capturers[program](file), { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  const begun = new Promise((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      said += text
      if (/listening on|Capturing on/i.test(said)) resolve(undefined)
    })
    child.on('error', reject)
    child.on('exit', () =>
      reject(new Problem(`The packets could not be captured. ${program} said:\n${said}`)),
    )
  })
  await begun
  return {
    stop: async (last) => {
      for (const end = Date.now() + patience; !readFileSync(file).includes(last) && Date.now() < end; ) {
        await pause(50)
      }
      const ended = once(child, 'close')
      child.kill('SIGINT')
      await ended
      const [, dropped] =
        /(\d+) packets? dropped by kernel/.exec(said) ??
        /dropped on interface[^:]*: \d+\/(\d+)/.exec(said) ??
        []
      return { file: readFileSync(file), dropped: Number(dropped ?? 0) }
    },
  }
}
