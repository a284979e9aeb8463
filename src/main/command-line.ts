import '../core/contract/parse-without-eval.ts'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text as readAll } from 'node:stream/consumers'
import type { SottoError } from '../core/contract/errors.ts'
import type { TurnId } from '../core/contract/ids.ts'
import { type CommandLineText, commandLineChinese, commandLineEnglish } from '../core/text/command-line.ts'
import { errorText } from '../core/text/error-text.ts'
import { cacheFolder } from './cache-folder.ts'
import { type CommandLine, readArguments } from './command-line/arguments.ts'
import { askOnce, BatchInbox, chooseModel } from './command-line/ask.ts'
import { openHistory } from './command-line/open-history.ts'
import { systemLanguage } from './command-line/system-language.ts'
import { compose } from './compose.ts'
import { launchThread } from './db/launch-thread.ts'
import { admitThread } from './egress/admitted-threads.ts'
import { armEgress } from './egress/arm.ts'
import { logToFile } from './log-file.ts'
import { machineClock } from './machine-clock.ts'
import { createKeychain } from './secrets/keychain.ts'
import { userDataFolder } from './user-data-folder.ts'

const exitCodes = { answered: 0, failed: 1, usage: 2, interrupted: 130 } as const

/** `--ask`: the same app without a window. The answer goes to standard output, all else to standard error. */
async function main(): Promise<number> {
  const language = systemLanguage(process.env)
  const text = language === 'zh-CN' ? commandLineChinese : commandLineEnglish
  const say = (line: string): void => void process.stderr.write(`${line}\n`)
  const sayError = (error: SottoError): void => {
    const { what, safe } = errorText(error, language)
    say(language === 'zh-CN' ? `${what}。${safe}` : `${what}. ${safe}`)
  }

  const asked = readArguments(process.argv.slice(2))
  if (asked.kind === 'invalid') {
    say(text.usage)
    return exitCodes.usage
  }
  const userData = userDataFolder(process.platform, process.env)
  const log = logToFile(join(userData, 'sotto.log'))
  armEgress(() => log('egress.trapped'))
  const question = await readQuestion(asked, text, say)
  if (question === null) return exitCodes.usage

  const batches = new BatchInbox()
  const sotto = compose({
    paths: { userData, cache: cacheFolder(process.platform, process.env) },
    clock: machineClock,
    newId: randomUUID,
    log,
    keychain: createKeychain('Sotto'),
    launchWorker: () => admitThread(() => launchThread(new URL('./database.js', import.meta.url))),
    look: { resolve: () => ({ language, theme: 'light' }), onSystemChange: () => () => undefined },
    version: readVersion(),
    broadcast: () => undefined,
    sendBatch: batches.send,
    closeWindows: () => undefined,
    writeClipboard: () => undefined,
  })
  let turn: TurnId | null = null
  let interrupted = false
  const interrupt = (): void => {
    if (interrupted || turn === null) process.exit(exitCodes.interrupted)
    interrupted = true
    sotto.turns.stop(turn)
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  process.stdout.on('error', interrupt)

  try {
    const [notSaved] = await Promise.all([
      openHistory(sotto, asked.passphraseFd, text, sayError),
      sotto.service.start(),
    ])
    const model = await chooseModel(sotto, asked.model)
    if (!model.ok) {
      if (model.error.code === 'model.none') say(text.noModel)
      else sayError(model.error)
      return exitCodes.failed
    }
    const answer = await askOnce(
      sotto,
      batches,
      { text: question, model: model.value },
      { text: (delta) => process.stdout.write(delta) },
      (started) => {
        turn = started
      },
    )
    if (!answer.ok) {
      sayError(answer.error)
      return exitCodes.failed
    }
    const { text: answered, error, figures, ranOn, cutByLength } = answer.value
    if (answered !== '' && !answered.endsWith('\n')) process.stdout.write('\n')
    if (cutByLength) say(text.cutByLength)
    if (answered !== '') say(text.figures(model.value, ranOn, figures))
    if (notSaved !== null) say(text.notSaved(notSaved))
    if (interrupted) say(text.stopped)
    if (error !== null) sayError(error)
    return interrupted ? exitCodes.interrupted : error === null ? exitCodes.answered : exitCodes.failed
  } finally {
    await sotto.close()
  }
}

/** The question from the argument or from standard input; null, with a sentence said, where there is none. */
async function readQuestion(
  asked: Extract<CommandLine, { kind: 'ask' }>,
  text: CommandLineText,
  say: (line: string) => void,
): Promise<string | null> {
  const question = asked.question ?? (await readAll(process.stdin))
  if (question.trim() !== '') return question
  say(text.emptyQuestion)
  return null
}

function readVersion(): string {
  const file: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
  return typeof file === 'object' && file !== null && 'version' in file ? String(file.version) : ''
}

process.exitCode = await main()
// A pending timer or a kept-alive socket must not hold the prompt.
process.exit()
