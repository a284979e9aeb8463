import { parseArgs } from 'node:util'
import type { DetectOptions } from '../src/core/privacy/detect/detect.ts'
import { userRules } from '../src/core/privacy/detect/user-rules.ts'
import { errorText } from '../src/core/text/error-text.ts'

/** What the words of a command ask for; `wrong` says in a sentence why they cannot be followed. */
export type Arguments =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly sentence: string }
  /** `file` is a path, or `-` for standard input. */
  | {
      readonly kind: 'run'
      readonly file: string
      readonly options: DetectOptions
      /** Whether the token classifier is asked too. */
      readonly secondOpinion: boolean
    }

export function readArguments(words: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        level: { type: 'string', default: 'standard' },
        word: { type: 'string', multiple: true, default: [] },
        pattern: { type: 'string', multiple: true, default: [] },
        allow: { type: 'string', multiple: true, default: [] },
        'second-opinion': { type: 'boolean', default: false },
      },
    })
    const { help, level, word, pattern, allow, 'second-opinion': secondOpinion } = values
    if (help) return { kind: 'help' }
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) return wrong('Say which one file, or - for standard input.')
    if (level !== 'standard' && level !== 'strict') return wrong('The levels are standard and strict.')
    // An empty one is mostly a variable of a script that was not set: nothing would be hidden, and nobody told.
    for (const [option, given] of Object.entries({ word, pattern, allow })) {
      if (given.some((one) => one.trim() === ''))
        return wrong(`Say something after --${option}; it is empty.`)
    }
    const user = userRules({ words: word, patterns: pattern, allowed: allow })
    if (!user.ok) {
      const { what } = errorText(user.error, 'en')
      return wrong(`${what} of RE2 syntax, which has no look-around and no back-references.`)
    }
    const options: DetectOptions = { level: { base: level, without: [] }, user: user.value }
    return { kind: 'run', file, options, secondOpinion }
  } catch (error) {
    // What Node says behind its first sentence is about commands in general, and leads astray behind npm's own "--".
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s/)
    return wrong(`${first.replace(/\.$/, '')}.`)
  }
}

function wrong(sentence: string): Arguments {
  return { kind: 'wrong', sentence }
}
