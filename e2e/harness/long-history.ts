import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { repository } from './electron.ts'
import type { Home } from './home.ts'

/** A conversation to be there before the app starts; every so many-th answer ends in the word. */
export interface LongConversation {
  readonly title: string
  readonly messages: number
  readonly word?: { readonly every: number; readonly is: string }
}

/** Writes it into the person's history, as the app would have; the app must not be running. */
export function writeConversation(home: Home, { title, messages, word }: LongConversation): void {
  const writer = join(repository, 'src/main/testing/history-writer.ts')
  const about = word === undefined ? [] : [String(word.every), word.is]
  execFileSync(process.execPath, [writer, home.userData, title, String(messages), ...about], {
    env: { ...process.env, ...home.environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
