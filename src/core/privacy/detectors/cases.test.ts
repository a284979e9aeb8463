import { describe, expect, test } from 'vitest'
import { type DetectOptions, detect } from '../detect/detect.ts'
import { detectors } from '../detect/registry.ts'
import { noUserRules } from '../detect/user-rules.ts'

/** «…» in an example marks what must be found. */
function unmarked(example: string): { text: string; spans: [start: number, end: number][] } {
  const spans: [number, number][] = []
  let text = ''
  let start = 0
  for (const part of example.split(/([«»])/)) {
    if (part === '«') start = text.length
    else if (part === '»') spans.push([start, text.length])
    else text += part
  }
  return { text, spans }
}

for (const [place, { type, cases }] of detectors.entries()) {
  const options: DetectOptions = {
    level: { base: cases.level ?? 'standard', without: [] },
    user: noUserRules,
  }
  describe(`${type} (rule ${place + 1})`, () => {
    test('a rule without examples, which nobody could trust', () => {
      expect(cases.yes.length).toBeGreaterThan(0)
      expect(cases.no.length).toBeGreaterThan(0)
    })
    test.each(cases.yes)('%s is missed or cut wrongly', (example) => {
      const { text, spans } = unmarked(example)
      expect(spans.length, 'an example of what is found marks it').toBeGreaterThan(0)
      const found = detect(text, options).filter((finding) => finding.type === type)
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
        spans.map(([start, end]) => text.slice(start, end)),
      )
    })
    test.each(cases.no)('%s is a false alarm', (example) => {
      const { text } = unmarked(example)
      expect(detect(text, options).filter((finding) => finding.type === type)).toEqual([])
    })
    if (cases.level !== 'strict') return
    test.each(cases.yes)('%s is hidden at the standard level', (example) => {
      const { text } = unmarked(example)
      expect(detect(text).filter((finding) => finding.type === type)).toEqual([])
    })
  })
}
