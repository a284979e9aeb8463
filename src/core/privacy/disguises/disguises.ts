import { base64 } from './base64.ts'
import { brokenTokens } from './broken-tokens.ts'
import type { Disguise } from './disguise.ts'
import { englishDigits } from './english-digits.ts'
import { htmlEntities, unicodeEscapes, urlEncoding } from './escapes.ts'
import { gluedNumbers } from './glued-numbers.ts'
import { lettersAsDigits } from './letters-as-digits.ts'
import { lookAlikes } from './look-alikes.ts'
import { scatteredDigits } from './scattered-digits.ts'
import { spacedOut } from './spaced-out.ts'
import { writtenDots } from './written-dots.ts'

/** Every disguise, a line each; each is laid open once. */
export const disguises: readonly Disguise[] = [
  urlEncoding,
  unicodeEscapes,
  htmlEntities,
  base64,
  lookAlikes,
  lettersAsDigits,
  scatteredDigits,
  englishDigits,
  spacedOut,
  writtenDots,
  gluedNumbers,
  brokenTokens,
]
