import { readFileSync } from 'node:fs'
import { type DetectOptions, detect } from '../src/core/privacy/detect/detect.ts'
import type { Finding } from '../src/core/privacy/detect/finding.ts'
import { withOpinions } from '../src/core/privacy/second-opinion/opinion.ts'
import { askTokenClassifier } from '../src/core/privacy/second-opinion/token-classifier/ask-token-classifier.ts'
import { Tagger } from '../src/core/privacy/second-opinion/token-classifier/tagger.ts'

const weights = new URL(
  '../src/core/privacy/second-opinion/token-classifier/chinese-tagger.bin',
  import.meta.url,
)

/** What is found in a text: by the rules and, where it is asked for, by the token classifier beside them. */
export function finderFor(options: DetectOptions, secondOpinion: boolean): (text: string) => Finding[] {
  if (!secondOpinion) return (text) => detect(text, options)
  const tagger = new Tagger(readFileSync(weights))
  return (text) => withOpinions(text, detect(text, options), askTokenClassifier(text, tagger), 'LAC', options)
}
