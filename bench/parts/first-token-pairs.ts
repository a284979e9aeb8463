import { installProbe } from './page-probe.ts'
import { pause, within } from './pause.ts'
import { Person } from './person.ts'
import { rawFirstToken } from './raw-chat.ts'
import { inSotto, type SottoWindow } from './sotto-window.ts'

/** What an answer says: the only text of an answer that takes its own direction. */
const answerText = 'article[aria-label="Answer"] [dir="auto"]'
interface Pairs {
  readonly daemon: Readonly<Record<string, unknown>> | 'real'
  readonly warmUp: number
  readonly count: number
  /** Whether an answer is waited for to its end; else it is stopped after its first words. */
  readonly toEnd: boolean
  readonly restMs: number
  /** Questions of one conversation, so that its history does not become what is measured. */
  readonly perChat: number
  question(at: number): string
}

/** Milliseconds to the first text, each pair asked one after the other, in alternating order. */
export async function firstTokenPairs(pairs: Pairs): Promise<readonly { sotto: number; raw: number }[]> {
  const person = new Person(pairs.daemon)
  try {
    return await inSotto(person, async (sotto) => {
      await installProbe(sotto.page)
      const taken: { sotto: number; raw: number }[] = []
      for (let at = 0; at < pairs.warmUp + pairs.count; at += 1) {
        if (at > 0 && at % pairs.perChat === 0) await sotto.newChat()
        const raw = async () => {
          await pause(pairs.restMs)
          return rawFirstToken(person.daemon, person.model, pairs.question(2 * at), pairs)
        }
        const app = async () => {
          await pause(pairs.restMs)
          return askInWindow(sotto, pairs.question(2 * at + 1), pairs.toEnd)
        }
        const pair =
          at % 2 === 0 ? { raw: await raw(), sotto: await app() } : { sotto: await app(), raw: await raw() }
        if (at >= pairs.warmUp) taken.push(pair)
      }
      return taken
    })
  } finally {
    person.leave()
  }
}

async function askInWindow(sotto: SottoWindow, question: string, toEnd: boolean): Promise<number> {
  const { page } = sotto
  await sotto.type(question)
  await page.evaluate((selector) => window.probe.enterToText(selector), answerText)
  await sotto.ask()
  const milliseconds = await within(
    page.evaluate(() => window.probe.taken),
    60_000,
    'an answer',
  )
  if (!toEnd) await page.keyboard.press('Escape')
  await sotto.answered()
  return milliseconds
}
