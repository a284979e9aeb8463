/** What the command line asks for; `invalid` when it cannot be understood. */
export type CommandLine =
  | {
      readonly kind: 'ask'
      /** Null: it comes from standard input. */
      readonly question: string | null
      readonly model: string | null
      readonly passphraseFd: number | null
    }
  | { readonly kind: 'invalid' }

/** Reads `--ask TEXT` or `--ask -`, `--model NAME` and `--passphrase-fd N`, in any order. */
export function readArguments(argv: readonly string[]): CommandLine {
  let question: string | null = null
  let fromStdin = false
  let model: string | null = null
  let passphraseFd: number | null = null
  for (let index = 0; index < argv.length; index += 2) {
    const name = argv[index]
    const value = argv[index + 1]
    if (value === undefined) return { kind: 'invalid' }
    switch (name) {
      case '--ask':
        question = value
        fromStdin = value === '-'
        break
      case '--model':
        model = value
        break
      case '--passphrase-fd':
        if (!/^\d{1,4}$/.test(value)) return { kind: 'invalid' }
        passphraseFd = Number(value)
        break
      default:
        return { kind: 'invalid' }
    }
  }
  if (question === null) return { kind: 'invalid' }
  return { kind: 'ask', question: fromStdin ? null : question, model, passphraseFd }
}
