import { RE2JS } from 're2js'
import { failure, type Result, success } from '../../contract/result.ts'
import type { Evidence, Finding } from './finding.ts'
import { LabelIndex } from './label-index.ts'
import { type MappedText, originOf } from './mapped-text.ts'
import { normalise } from './normalise.ts'

/** What a person wrote into the settings: words and patterns to hide, words to let pass. */
export interface UserWords {
  readonly words: readonly string[]
  /** In RE2 syntax, run in time linear in the text: no pattern can hang. */
  readonly patterns: readonly string[]
  readonly allowed: readonly string[]
}

/** The same, compiled once for many texts. */
export interface UserRules {
  readonly index: LabelIndex
  readonly patterns: readonly RE2JS[]
  readonly allowed: ReadonlySet<string>
}

export const noUserRules: UserRules = { index: new LabelIndex([]), patterns: [], allowed: new Set() }

/** Compiles a person's words and patterns, or says which pattern is none. */
export function userRules({ words, patterns, allowed }: UserWords): Result<UserRules> {
  const compiled: RE2JS[] = []
  for (const pattern of patterns) {
    try {
      compiled.push(RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE))
    } catch {
      return failure({ code: 'redaction.bad-pattern', pattern })
    }
  }
  const wanted = words.map((word) => normalise(word).text.trim()).filter((word) => word !== '')
  return success({
    index: new LabelIndex(wanted.map((word) => ({ word, exact: false }))),
    patterns: compiled,
    allowed: new Set(allowed.map(asAllowed)),
  })
}

/** Whether a person said that this text may always pass; case and width do not matter. */
export function isAllowed({ allowed }: UserRules, text: string): boolean {
  return allowed.size > 0 && allowed.has(asAllowed(text))
}

function asAllowed(text: string): string {
  return normalise(text.trim()).text.toLowerCase()
}

/** A person's own words in a piece of normalised text. They are certain, as their patterns are. */
export function userWords({ index }: UserRules, { text, units }: MappedText): Finding[] {
  const findings: Finding[] = []
  if (index.words.length === 0) return findings
  for (let at = 0; at < text.length; at++) {
    const end = index.endOfLabel(units, at)
    if (end === 0) continue
    findings.push(ofUser(at, end, byWord))
    at = end - 1
  }
  return findings
}

/**
 * Where a person's patterns match in a whole text, which is never cut for them: what they match may be of any length,
 * and ^ is its beginning.
 */
export function* userPatterns({ patterns }: UserRules, text: string): Generator<Finding> {
  if (patterns.length === 0) return
  const normal = normalise(text)
  for (const pattern of patterns) {
    const matcher = pattern.matcher(normal.text)
    while (matcher.find()) {
      if (matcher.end() === matcher.start()) continue
      const { start, end } = originOf(normal, matcher.start(), matcher.end())
      yield ofUser(start, end, byPattern)
    }
  }
}

const byWord: readonly Evidence[] = [{ kind: 'list', name: 'your words' }]
const byPattern: readonly Evidence[] = [{ kind: 'list', name: 'your patterns' }]

function ofUser(start: number, end: number, evidence: readonly Evidence[]): Finding {
  return { start, end, type: 'USER_DEFINED', score: 1, evidence }
}
