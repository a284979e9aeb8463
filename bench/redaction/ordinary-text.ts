import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { detectors } from '../../src/core/privacy/detect/registry.ts'

const repository = join(import.meta.dirname, '../..')
const prose = {
  Chinese: ['README.zh-CN.md'],
  English: ['README.md', 'ARCHITECTURE.md', 'SECURITY.md', 'CONTRIBUTING.md'],
}

/**
 * Text as a chat holds it, of about `length` UTF-16 units: paragraphs of this project's own prose, and after every eighth
 * a line in which a rule has something to find.
 */
export function ordinaryText(language: keyof typeof prose, length: number): string {
  const paragraphs = prose[language]
    .flatMap((name) => readFileSync(join(repository, name), 'utf8').split('\n'))
    .filter((line) => line.length > 20)
  const findings = detectors
    .flatMap(({ cases }) => cases.yes)
    .map((line) => line.replace(/[«»]/g, ''))
    .filter((line) => /\p{Script=Han}/u.test(line) === (language === 'Chinese'))
  const lines: string[] = []
  for (let size = 0, at = 0; size < length; at++) {
    const line = paragraphs[at % paragraphs.length] ?? ''
    lines.push(line)
    size += line.length + 1
    if (at % 8 === 7) {
      const found = findings[(at >> 3) % findings.length] ?? ''
      lines.push(found)
      size += found.length + 1
    }
  }
  return lines.join('\n').slice(0, length)
}
