import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDatabase } from './testing/database.ts'
import { answerEnd, question, value } from './testing/questions.ts'

/** Every UTF-16 string: any code units, lone surrogates and NUL among them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(0, 0x0a, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xfeff, 0xfffd, 0xfffe, 0x202e),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((units) => String.fromCharCode(...units))

test('a text that comes back otherwise than it was typed', async () => {
  const { store } = await openDatabase()
  const seen = { ill: 0, withNul: 0 }
  await fc.assert(
    fc.asyncProperty(anyText, anyText, anyText, async (text, title, thinking) => {
      if (!text.isWellFormed()) seen.ill += 1
      if (text.includes('\0')) seen.withNul += 1
      const asked = question({ text, title })
      const { conversation, history } = value(await store.ask(asked))
      expect(history[0]?.text).toBe(text)
      expect(conversation.title).toBe(title)
      const answer = value(await store.end(answerEnd(asked.next.turn, { text, thinking })))
      expect([answer.text, answer.thinking]).toEqual([text, thinking])
      value(await store.writeDraft(asked.conversation, { text, pastedFrom: null }, 1))

      const page = value(await store.page(asked.conversation))
      expect(page.draft.text).toBe(text)
      expect(page.conversation.title).toBe(title)
      expect(page.messages.map((message) => message.text)).toEqual([text, text])
    }),
    { numRuns: 200 },
  )
  expect(seen.ill).toBeGreaterThan(20)
  expect(seen.withNul).toBeGreaterThan(20)
})

test('5 MB of pasted text that are cut', async () => {
  const { store } = await openDatabase()
  const text = '密\0\ud83d'.repeat(1_700_000)
  const asked = question({ text })
  value(await store.ask(asked))
  expect(value(await store.page(asked.conversation)).messages[0]?.text === text).toBe(true)
})
