import { defineDetector } from '../../detect/detector.ts'
import { isPlaceholder } from './placeholder.ts'
import { readValue } from './secret-value.ts'
import { services } from './secret-words.ts'
import { endWithout, startOfRun } from './text-edges.ts'

const assignment = /=>|:=|\|\||\?=|::?=|=|:|>|,/y
const promising = /[=:>|,?]{1,4}[ \t]{0,4}\\?["'`]?[ \t]{0,2}[\w=-]{14}/y

/**
 * A key behind the name of its service alone: `datadog: "…"`, `HEROKU=…`. Only long values of letters and digits.
 * Source: the keyword rules of gitleaks 8.30 (MIT).
 */
export const serviceKey = defineDetector({
  kind: 'scan',
  type: 'SECRET',
  wakes: (unit) => unit === 0x3d || unit === 0x3a,
  scan: ({ text }, found, signs) => {
    for (const at of signs) {
      // Most assignments are of something short: look at the value before the name.
      promising.lastIndex = at
      if (!promising.test(text)) continue
      const nameEnd = endWithout(text, at, ' \t"\'`')
      const nameStart = startOfRun(text, nameEnd, '_.- \t', 70)
      if (nameStart === nameEnd) continue
      assignment.lastIndex = at
      let start = at + (assignment.exec(text)?.[0].length ?? 1)
      while (start - at < 8 && isBlank(text.charCodeAt(start))) start++
      const value = readValue(text, start)
      if (!value || !isKey(value.text) || isPlaceholder(value.text)) continue
      const service = serviceIn(text.slice(nameStart, nameEnd))
      if (service !== null)
        found(value.start, value.end, { score: 0.8, evidence: [{ kind: 'label', word: service }] })
    }
  },
  get cases() {
    const key = 'q7vmz2krt9xbh4wlc5ysn8dgq7vmz2kr'
    return {
      yes: [
        `datadog: "«${key}»"`,
        `HEROKU=«${key}»`,
        `algolia => '«${key}»'`,
        `twitter_app = «${key}»`,
        `netlifyDeploy := "«${key}»"`,
        `okta = "«${key}»"，这行要不要改`,
      ],
      no: [
        'jira: PROJ-12345',
        'sentry = require("@sentry/node")',
        'https://discord.com/channels/123456789012345678',
        'twitter: @someone_1984',
        'dropbox: 2024-01-01T00:00:00Z',
        'linear: linear-gradient(90deg, #000000, #ffffff)',
      ],
    }
  },
})

/** The service that the name is of, as a part of the name by itself: "oktaKey", "MY_OKTA", not "rookTable". */
function serviceIn(written: string): string | null {
  const match = services.exec(written)
  if (!match) return null
  const [service] = match
  const before = written.charAt(match.index - 1)
  const after = written.charAt(match.index + service.length)
  if (/^[A-Z][a-z]/.test(service))
    return /[A-Z]/.test(service.slice(1)) || /[a-z]/.test(after) ? null : service
  if (/^[a-z]+(?:[_-][a-z]+)?$/.test(service))
    return /[A-Za-z]/.test(before) || /[a-z]/.test(after) ? null : service
  return /[a-z]/.test(service) || /[A-Za-z]/.test(before) || /[A-Za-z]/.test(after) ? null : service
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09
}

function isKey(value: string): boolean {
  return (
    /^[\w=-]{14,100}$/.test(value) &&
    !/(.)\1{8}|0123456789|123456789\d{2}/.test(value) &&
    /\d/.test(value) &&
    /[A-Za-z]/.test(value) &&
    !/^[a-z]+(?:[-_][a-z0-9]+)+$/.test(value)
  )
}
