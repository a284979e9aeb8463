import { expect, test } from '@playwright/test'
import { chat } from './harness/chat.ts'
import { AskRun } from './harness/command-line.ts'
import { Home } from './harness/home.ts'
import { Sotto } from './harness/sotto.ts'

const kills = 50
const passphrase = 'correct horse battery'
/** Written at most every 500 ms; the rest is for a slow disk and a busy machine. */
const surelyOnDisk = 1500

const words = Array.from({ length: 400 }, (_, index) => `w${String(index).padStart(3, '0')}`).join(' ')

interface Killed {
  readonly question: string
  /** Empty when it was killed before the first word came: then nothing was acknowledged. */
  readonly printed: string
  /** What had been printed so long before the end that it must be on disk. */
  readonly old: string
}

/** One question, killed without warning at a random moment: before the first word, or a while after it. */
async function killAtRandom(home: Home, index: number, random: () => number): Promise<Killed> {
  const question = `Question ${String(index).padStart(2, '0')}`
  const run = new AskRun(home, ['--ask', question], { passphrase })
  const seen: { at: number; text: string }[] = []
  run.child.stdout?.on('data', () => seen.push({ at: performance.now(), text: run.output }))
  const early = random() < 0.3
  if (!early) await run.begun()
  await new Promise((resolve) => setTimeout(resolve, random() * (early ? 1200 : 2200)))
  const at = performance.now()
  run.child.kill('SIGKILL')
  const { output } = await run.ended
  return { question, printed: output, old: seen.findLast((look) => at - look.at > surelyOnDisk)?.text ?? '' }
}

test(`${kills} kills at random moments lose nothing that was acknowledged`, async () => {
  test.setTimeout(600_000)
  const seed = Date.now() % 1_000_000
  test.info().annotations.push({ type: 'seed', description: String(seed) })
  const random = mulberry32(seed)
  const home = new Home({ chat: { text: words, tokens: 400, tokensPerSecond: 40 } }, 'en_US.UTF-8')
  home.environment['DBUS_SESSION_BUS_ADDRESS'] = 'disabled:'
  const killed: Killed[] = []
  for (let index = 0; index < kills; index += 1) killed.push(await killAtRandom(home, index, random))
  const acknowledged = killed.filter(({ printed }) => printed !== '')
  // The test means something only where both kinds of moment were met.
  expect(acknowledged.length).toBeGreaterThan(kills / 4)
  expect(acknowledged.some(({ old }) => old !== '')).toBe(true)

  const sotto = new Sotto(home)
  const page = await sotto.open()
  await page.getByLabel('Passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(chat.composer(page)).toBeVisible()
  for (const { question, old } of acknowledged) {
    await chat.sidebar(page).getByRole('button', { name: question }).click()
    await expect(chat.questions(page), `seed ${seed}`).toHaveText(question)
    await expect(chat.answers(page), `seed ${seed}`).toContainText('Interrupted')
    await expect(chat.answers(page), `seed ${seed}`).toContainText(old.trim())
  }
  await sotto.close()
  home.remove()
})

/** A small seeded generator, so that a failing run can be run again. Source: mulberry32, public domain. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
