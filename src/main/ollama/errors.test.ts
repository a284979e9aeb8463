import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { type ErrorCode, SottoError } from '../../core/contract/errors.ts'
import { daemonError, pullError } from './errors.ts'

const inner = (error: object) => JSON.stringify({ error })

/** The bodies as the source of Ollama writes them, and what Sotto takes them for. */
const bodies = z
  .array(z.object({ case: z.string(), status: z.number(), body: z.string(), means: SottoError }))
  .parse(JSON.parse(readFileSync(new URL('./testing/daemon-errors.json', import.meta.url), 'utf8')))

test.each(bodies)('$case ($status) is taken for something else', ({ status, body, means }) => {
  // The words as the client reads them out of the body.
  const { error } = z.object({ error: z.string() }).parse(JSON.parse(body))
  expect(daemonError(status, error, 'x')).toEqual(means)
})

test.each<[number, string, ErrorCode]>([
  [
    500,
    'llama runner process has terminated: error loading model: unable to allocate CPU buffer',
    'model.out-of-memory',
  ],
  [500, 'llama runner process has terminated: signal: killed', 'model.crashed'],
  [500, 'llama runner process no longer running: 2', 'model.crashed'],
  [500, 'an error was encountered while running the model: unexpected EOF', 'model.crashed'],
  [500, 'something that nobody knows', 'answer.refused'],
])('%d %s is %s', (status, words, code) => {
  expect(daemonError(status, words, 'x').code).toBe(code)
})

test('the numbers of a prompt that is too long are read out of JSON within JSON', () => {
  const words = inner({
    code: 400,
    message: 'request (12 tokens) exceeds the available context size',
    n_prompt_tokens: 12,
    n_ctx: 8,
  })
  expect(daemonError(400, words, 'x')).toEqual({ code: 'model.context-too-long', tokens: 12, window: 8 })
  expect(daemonError(400, 'input length (15 tokens) exceeds the context', 'x')).toEqual({
    code: 'model.context-too-long',
    tokens: 15,
    window: null,
  })
})

test('no word of the daemon gets into an error, because it may quote an account or what was typed', () => {
  const error = daemonError(429, 'you (alice@example.com) have reached your weekly usage limit', 'x')
  expect(JSON.stringify(error)).not.toContain('alice')
})

test.each<[string, ErrorCode]>([
  ['pull model manifest: file does not exist', 'model.not-found'],
  ['dial tcp: lookup registry.ollama.ai: no such host', 'pull.unreachable'],
  ['Get "https://x": net/http: TLS handshake timeout, i/o timeout', 'pull.unreachable'],
  ['write /models/x-partial: no space left on device', 'pull.no-space'],
  ['digest mismatch, file must be downloaded again', 'pull.failed'],
])('a pull that ends with "%s" is %s', (words, code) => {
  expect(pullError(words, 'x').code).toBe(code)
})
