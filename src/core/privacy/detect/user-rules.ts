import { RE2JS } from 're2js'
import { failure, type Result, success } from '../../contract/result.ts'
import type { Finding } from './finding.ts'
import { LabelIndex } from './label-index.ts'
import { unitsOf } from './mapped-text.ts'
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

/** A person's own words and patterns in normalised text. They are certain. */
export function userFindings({ index, patterns }: UserRules, text: string): Finding[] {
  const findings: Finding[] = []
  const add = (start: number, end: number, name: string) => {
    findings.push({ start, end, type: 'USER_DEFINED', score: 1, evidence: [{ kind: 'list', name }] })
  }
  if (index.words.length > 0) {
    const units = unitsOf(text)
    for (let at = 0; at < text.length; at++) {
      const longest = index.endOfLabel(units, at)
      if (longest === 0) continue
      add(at, longest, 'your words')
      at = longest - 1
    }
  }
  for (const pattern of patterns) {
    const matcher = pattern.matcher(text)
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) add(matcher.start(), matcher.end(), 'your patterns')
    }
  }
  return findings
}
