import { createHash } from 'node:crypto'
import { ConversationId } from '../../../core/contract/ids.ts'
import { success } from '../../../core/contract/result.ts'
import type { Mode } from '../../../core/contract/views.ts'
import { clearChat, type Digest } from '../../../core/privacy/clear.ts'
import type { Cleared } from '../../../core/privacy/cleared.ts'
import { machineClock } from '../../machine-clock.ts'
import type { Clock } from '../../ports/clock.ts'
import type { OpenGate } from '../../ports/gate.ts'
import { createDestinations, type Destinations } from '../destinations.ts'
import { createGate } from '../gate.ts'

export const conversation = ConversationId.parse('6f1c2b9e-3f8e-4c62-9c7f-0a4f2a1d9b11')
export const digest: Digest = (text) => createHash('sha256').update(text, 'utf8').digest('hex')

/** Waits of a minute and more take a tenth of a second; shorter ones are those of the machine. */
export const hastyClock: Clock = {
  ...machineClock,
  after: (milliseconds, act) => machineClock.after(milliseconds >= 60_000 ? 100 : milliseconds, act),
}

/** The product's gate, with one conversation whose mode the test sets. */
export function testGate(clock: Clock = machineClock): {
  readonly openGate: OpenGate
  readonly destinations: Destinations
  readonly rule: { mode: Mode }
  readonly refusals: () => number
} {
  const destinations = createDestinations()
  const rule: { mode: Mode } = { mode: 'local-only' }
  let refused = 0
  const openGate = createGate({
    clock,
    destinations,
    digest,
    log: (event) => {
      if (event === 'egress.refused') refused += 1
    },
    mode: async () => success(rule.mode),
  })
  return { openGate, destinations, rule, refusals: () => refused }
}

/** A chat that was cleared for a port, as the engine does it. */
export function clearedChat(port: number, model: string, body: string, mode: Mode = 'local-only'): Cleared {
  const cleared = clearChat(
    {
      conversation,
      mode,
      model,
      locality: { place: 'local', by: 'managed' },
      destination: { kind: 'loopback-ollama', port },
      body,
    },
    digest,
  )
  if (!cleared.ok) throw new Error(cleared.error.code)
  return cleared.value
}
