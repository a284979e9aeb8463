import { expect, test } from 'vitest'
import type { ErrorCode } from '../../core/contract/errors.ts'
import { daemonError, pullError } from './errors.ts'

const inner = (error: object) => JSON.stringify({ error })

test.each<[number, string, ErrorCode]>([
  [404, "model 'x' not found", 'model.not-found'],
  [404, 'model "x" not found, try pulling it first', 'model.not-found'],
  [
    400,
    'the prompt is longer than the context length currently available to the model; shorten it',
    'model.context-too-long',
  ],
  [400, 'the input length exceeds the context length', 'model.context-too-long'],
  [500, 'llama-server reported out-of-memory during startup: cudaMalloc failed', 'model.out-of-memory'],
  [500, 'model requires more system memory (9.3 GiB) than is available (2.1 GiB)', 'model.out-of-memory'],
  [
    500,
    'llama runner process has terminated: error loading model: unable to allocate CPU buffer',
    'model.out-of-memory',
  ],
  [500, 'model runner has unexpectedly stopped, this may be due to resource limitations', 'model.crashed'],
  [500, 'llama runner process has terminated: signal: killed', 'model.crashed'],
  [500, 'llama runner process no longer running: 2', 'model.crashed'],
  [500, 'an error was encountered while running the model: unexpected EOF', 'model.crashed'],
  [403, 'ollama cloud is disabled: remote model is unavailable', 'model.cloud'],
  [400, 'this server cannot run this remote model', 'model.cloud'],
  [403, 'this model requires a subscription, upgrade for access: https://ollama.com/upgrade', 'model.cloud'],
  [401, 'unauthorized', 'model.cloud'],
  [503, 'server busy, please try again.  maximum pending requests exceeded', 'answer.refused'],
  [400, '"x" does not support chat', 'answer.refused'],
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
