import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { ConversationId } from '../../core/contract/ids.ts'
import { success } from '../../core/contract/result.ts'
import { messageOf, nothingLearned, promptOf } from '../../core/conversation/token-rate.ts'
import { createPromptMemory } from './prompt-memory.ts'

test('what was said in a temporary chat that is written to disk as counts, or taught to other chats', async () => {
  const temporary = ConversationId.parse(randomUUID())
  const kept = ConversationId.parse(randomUUID())
  const written: string[] = []
  const memory = createPromptMemory({
    store: {
      tokenRate: async () => success(nothingLearned),
      writeTokenRate: async (model) => {
        written.push(model)
        return success(null)
      },
    },
    clock: { now: () => 0 },
    isTemporary: (conversation) => conversation === temporary,
  })
  const text = promptOf([messageOf('一段话 and some words')])

  memory.learn('small:1b', temporary, text, 40)
  expect(written).toEqual([])
  expect((await memory.rate('small:1b', temporary)).samples).toBe(1)
  expect((await memory.rate('small:1b', kept)).samples).toBe(0)
  // The same lesson of another chat is kept, so the look above can find one.
  memory.learn('small:1b', kept, text, 40)
  expect(written).toEqual(['small:1b'])
  expect((await memory.rate('small:1b', kept)).samples).toBe(1)
})
