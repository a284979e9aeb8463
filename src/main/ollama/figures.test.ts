import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EgressFailure } from '../../core/privacy/egress-failure.ts'
import { clearedChat, testGate } from '../egress/testing/test-gate.ts'
import { createChat } from './chat.ts'

const model = 'odd:1b'
const messages = [{ role: 'user' as const, content: 'a question' }]
let figures: object = {}
let server: Server

beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('content-type', 'application/x-ndjson')
    response.end(`${JSON.stringify({ message: { content: 'Paris.' }, done: true, ...figures })}\n`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

async function ask(told: object): Promise<string> {
  figures = told
  const { port } = server.address() as AddressInfo
  const { openGate, destinations } = testGate()
  destinations.allow(port, 'chat')
  const chat = createChat({ openGate })
  const cleared = clearedChat(port, model, chat.encode(model, messages))
  try {
    for await (const _ of chat.send(cleared, model, messages, new AbortController().signal));
    return 'answered'
  } catch (thrown) {
    if (thrown instanceof EgressFailure) return thrown.error.code
    throw thrown
  }
}

test('figures that are counts are taken', async () => {
  const counts = { prompt_eval_count: 12, eval_count: 3, eval_duration: 80_000_000 }
  expect(await ask(counts)).toBe('answered')
})

test.each([{ prompt_eval_count: 1.5 }, { eval_count: 1e300 }, { eval_count: -1 }, { eval_duration: 1e-300 }])(
  'a figure that the history has no room for never reaches it: %j',
  async (told) => {
    expect(await ask(told)).toBe('answer.malformed')
  },
)
