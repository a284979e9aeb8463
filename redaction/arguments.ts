import { parseArgs } from 'node:util'
import type { DetectOptions } from '../src/core/privacy/detect/detect.ts'
import { userRules } from '../src/core/privacy/detect/user-rules.ts'
import { errorText } from '../src/core/text/error-text.ts'

interface Arguments {
  /** A path, or `-` for standard input. */
  readonly file: string
  readonly options: DetectOptions
}

/** What the words of a command ask for; a sentence where they cannot be read. */
export function readArguments(words: readonly string[]): Arguments | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        level: { type: 'string', default: 'standard' },
        word: { type: 'string', multiple: true, default: [] },
        pattern: { type: 'string', multiple: true, default: [] },
        allow: { type: 'string', multiple: true, default: [] },
      },
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) return 'Say which one file, or - for standard input.'
    const { level, word, pattern, allow } = values
    if (level !== 'standard' && level !== 'strict') return 'The levels are standard and strict.'
    const user = userRules({ words: word, patterns: pattern, allowed: allow })
    if (!user.ok) {
      const { what, safe } = errorText(user.error, 'en')
      return `${what}. ${safe}`
    }
    return { file, options: { level: { base: level, without: [] }, user: user.value } }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
