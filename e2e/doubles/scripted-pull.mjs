/**
 * The pulls of the scripted daemon. A pull's script and its defaults:
 *   mode      'success', 'stall' (says the same for ever), 'silent', 'cut', 'no-such-model', 'unreachable', 'no-space'
 *   bytes     of the one layer; steps: how often progress is told, everyMs: and how far apart
 *   backwards tells a smaller number once in the middle, as a layer that begins again does
 */
const defaults = { mode: 'success', bytes: 1_000_000, steps: 10, everyMs: 10, backwards: false }
const digest = `sha256:${'b'.repeat(64)}`

export async function answerPull(response, script, onPulled) {
  const pull = { ...defaults, ...script }
  response.writeHead(200, { 'content-type': 'application/x-ndjson' })
  const say = (line) => response.write(`${JSON.stringify(line)}\n`)
  say({ status: 'pulling manifest' })
  const refusal = refusals[pull.mode]
  if (refusal !== undefined) return response.end(`${JSON.stringify({ error: refusal })}\n`)

  const layer = (completed) => ({ status: 'pulling bbbbbbbbbbbb', digest, total: pull.bytes, completed })
  const until = pull.mode === 'success' ? pull.steps : Math.floor(pull.steps / 2)
  for (let step = 0; step <= until && !response.destroyed; step += 1) {
    say(layer(Math.floor((pull.bytes * step) / pull.steps)))
    if (pull.backwards && step === 4) say(layer(0))
    await new Promise((resolve) => setTimeout(resolve, pull.everyMs))
  }
  if (response.destroyed) return
  switch (pull.mode) {
    case 'silent':
      return
    case 'cut':
      return response.end()
    case 'stall': {
      const repeat = setInterval(() => say(layer(Math.floor(pull.bytes / 2))), 60)
      response.on('close', () => clearInterval(repeat))
      return
    }
    default:
      onPulled()
      for (const status of ['verifying sha256 digest', 'writing manifest', 'success']) say({ status })
      response.end()
  }
}

const refusals = {
  'no-such-model': 'pull model manifest: file does not exist',
  unreachable:
    'pull model manifest: Get "https://registry.ollama.ai/v2/library/x/manifests/1b": dial tcp: lookup registry.ollama.ai: no such host',
  'no-space': 'write /models/blobs/sha256-b-partial: no space left on device',
}
