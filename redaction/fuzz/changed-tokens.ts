import type { Redaction } from '../../src/core/privacy/redact/redact.ts'
import type { Random } from './random.ts'

/** A token as a model may write it, and what then stands round its value. */
interface Change {
  readonly written: string
  readonly around: string
}

const changes: readonly ((name: string) => Change)[] = [
  (name) => ({ written: `[${name.toLowerCase()}]`, around: '' }),
  (name) => ({ written: `[${name.charAt(0)}${name.slice(1).toLowerCase()}]`, around: '' }),
  (name) => ({ written: `[ ${name} ]`, around: '' }),
  (name) => ({ written: `[${name.replace('_', ' ')}]`, around: '' }),
  (name) => ({ written: `\\[${name.replace('_', '\\_')}\\]`, around: '' }),
  (name) => ({ written: `［${fullWidth(name)}］`, around: '' }),
  (name) => ({ written: `【${name}】`, around: '' }),
  (name) => ({ written: `[**${name}**]`, around: '' }),
  (name) => ({ written: `**[${name}]**`, around: '**' }),
  (name) => ({ written: `*[${name.toLowerCase()}]*`, around: '*' }),
  (name) => ({ written: `&#91;${name.replace('_', '&lowbar;')}&#93;`, around: '' }),
  (name) => ({ written: `&lt;${name}&gt;`, around: '' }),
]

function fullWidth(name: string): string {
  return name.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0))
}

/** What a model made of a redacted text, and what must be shown for it. Invented values are left as they are. */
export function changedTokens(
  text: string,
  { text: out, pieces }: Redaction,
  random: Random,
): { readonly written: string; readonly expected: string } {
  let written = ''
  let expected = ''
  for (const piece of pieces) {
    const [before, after] = [text.slice(piece.start, piece.end), out.slice(piece.outStart, piece.outEnd)]
    if (piece.kind !== 'replaced' || piece.invented) {
      written += after
      expected += before
      continue
    }
    const change = random.pick(changes)(piece.token)
    // What a model puts beside a token is no part of it.
    written += `;${change.written};`
    expected += `;${change.around}${before}${change.around};`
  }
  return { written, expected }
}
