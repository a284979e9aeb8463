import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinDraft, splitDraft } from './pasted-text.ts'

test('a pasted text that grows, shrinks or moves into the typed one on its way through a draft', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (typed, pasted) => {
      expect(splitDraft(joinDraft(typed, pasted))).toEqual({ typed, pasted })
    }),
    { numRuns: 50 },
  )
})

test('an offset beyond the text, which a damaged row may hold', () => {
  expect(splitDraft({ text: 'abc', pastedFrom: 9 })).toEqual({ typed: 'abc', pasted: '' })
})
