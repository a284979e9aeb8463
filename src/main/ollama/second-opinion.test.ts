import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { success } from '../../core/contract/result.ts'
import type { Locality } from '../../core/contract/views.ts'
import { noDetails } from '../../core/models/model-details.ts'
import { askLocalModel } from '../../core/privacy/second-opinion/ask-local-model.ts'
import { localCompletion } from '../../core/privacy/second-opinion/local-completion.ts'
import { withOpinions } from '../../core/privacy/second-opinion/opinion.ts'
import { nothingSet } from '../../core/settings/request-parameters.ts'
import { type ScriptedDaemon, startScriptedDaemon } from '../egress/testing/scripted-daemon.ts'
import { conversation, digest, testGate } from '../egress/testing/test-gate.ts'
import { createChat } from './chat.ts'

const model = 'scripted:1b'
const text = '老王头住在三号楼。'
let daemon: ScriptedDaemon

beforeAll(async () => {
  daemon = await startScriptedDaemon({})
})
afterAll(() => daemon.stop())
beforeEach(() => daemon.forget())

async function ask(script: object, locality: Locality = { place: 'local', by: 'managed' }) {
  await daemon.script({ chat: script })
  const { openGate, destinations } = testGate()
  destinations.allow(daemon.port, 'chat')
  const chat = createChat({ openGate })
  const signal = new AbortController().signal
  const complete = localCompletion(
    { conversation, mode: 'local-only', model },
    {
      locate: async () =>
        success({
          locality,
          details: noDetails,
          destination: { kind: 'loopback-ollama' as const, port: daemon.port },
        }),
      encode: (name, messages, format) => chat.encode(name, messages, { ...nothingSet, format }),
      send: (cleared, name, messages, format) =>
        chat.send(cleared, name, messages, signal, { ...nothingSet, format }),
      digest,
    },
  )
  return askLocalModel(text, 'zh-CN', complete)
}

test('a local model is asked through the gate, held to the schema, and adds what it sees', async () => {
  const opinions = await ask({ text: '{"found":[{"text":"老王头","kind":"person"}]}' })
  expect(opinions.ok && withOpinions(text, [], opinions.value, model)).toMatchObject([
    { start: 0, end: 3, type: 'PERSON', evidence: [{ kind: 'opinion', model }] },
  ])
  const [request] = await daemon.requests()
  const body = JSON.parse(request?.body ?? '{}')
  expect(body.messages[0].content).toContain(text)
  expect(body.format.properties.found.type).toBe('array')
})

test.each<[Locality, string]>([
  [{ place: 'cloud', reason: 'remote-host', host: 'x.example' }, 'model.cloud'],
  [{ place: 'unverified' }, 'model.unverified'],
  [{ place: 'no-weights' }, 'model.no-weights'],
])('a model that is not surely local (%j) is not asked at all', async (locality, code) => {
  expect(await ask({ text: '{"found":[]}' }, locality)).toMatchObject({ ok: false, error: { code } })
  expect(await daemon.requests()).toEqual([])
})

test('a model that answers nonsense is a failure, not a text without anything in it', async () => {
  expect(await ask({ text: 'There is nothing.' })).toMatchObject({ error: { code: 'answer.malformed' } })
})
