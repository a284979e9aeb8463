import type { Agent, IncomingMessage } from 'node:http'
import type { SottoError } from '../../core/contract/errors.ts'
import type { ConversationId } from '../../core/contract/ids.ts'
import type { Result } from '../../core/contract/result.ts'
import type { Mode } from '../../core/contract/views.ts'
import { type Digest, fingerprint } from '../../core/privacy/clear.ts'
import { Cleared, type Outgoing } from '../../core/privacy/cleared.ts'
import { EgressFailure } from '../../core/privacy/egress-failure.ts'
import { brokenRule } from '../../core/privacy/last-scan.ts'
import type { Clock } from '../ports/clock.ts'
import type { OpenGate } from '../ports/gate.ts'
import type { Log } from '../ports/log.ts'
import { createAgent } from './agent.ts'
import { guardedAnswer } from './answer.ts'
import { asFailure, stalled } from './as-failure.ts'
import type { Destinations } from './destinations.ts'
import { exchange } from './exchange.ts'
import { limitsOf } from './limits.ts'

interface GatePorts {
  readonly destinations: Pick<Destinations, 'of' | 'onForbidden'>
  /** The rule of a conversation, from the database, asked for each send. */
  mode(conversation: ConversationId): Promise<Result<Mode>>
  readonly digest: Digest
  readonly clock: Clock
  readonly log: Log
}

/**
 * Opens the one socket that a cleared request allows. Nothing that was checked before is trusted: that
 * it was minted, that it is used once, that method, address and body are the cleared ones, that the
 * destination is allowed now, that the conversation has the rule that it was cleared under, and what the
 * body says.
 */
export function createGate(ports: GatePorts): OpenGate {
  const { destinations, digest, clock, log } = ports
  const redeemed = new WeakSet<Cleared>()
  const agents = new Map<number, Agent>()
  destinations.onForbidden((port) => {
    agents.get(port)?.destroy()
    agents.delete(port)
  })

  const openGate: OpenGate = (cleared) => async (input, init) => {
    const asked = outgoingOf(input, init, cleared)
    const rule = brokenBefore(cleared, asked) ?? (await brokenNow(cleared, asked))
    if (rule !== null || asked === null) {
      log('egress.refused')
      throw new EgressFailure({ code: 'egress.refused', rule: rule ?? 'request' })
    }
    const { port } = cleared.destination
    const limits = limitsOf(cleared)
    const answer = await send(port, asked, limits.firstByte, init?.signal ?? null)
    return guardedAnswer(answer, limits, port, clock)
  }

  /** Synchronous up to the redeeming, so that two calls at once cannot both pass. */
  function brokenBefore(cleared: Cleared, asked: Outgoing | null): string | null {
    if (!Cleared.is(cleared)) return 'not-cleared'
    if (redeemed.has(cleared)) return 'used-twice'
    redeemed.add(cleared)
    if (asked === null) return 'request'
    return digest(fingerprint(cleared.destination, asked)) === cleared.hash ? null : 'changed'
  }

  /** The last question is whether the port is allowed: nothing is awaited between it and the socket. */
  async function brokenNow(cleared: Cleared, asked: Outgoing | null): Promise<string | null> {
    const { purpose, destination } = cleared
    if (purpose.kind === 'chat') {
      const mode = await ports.mode(purpose.conversation)
      if (!mode.ok || mode.value !== purpose.mode) return 'mode-changed'
    }
    const broken = asked === null ? 'request' : brokenRule(purpose, asked)
    if (broken !== null) return broken
    const allowance = destinations.of(destination.port)
    if (allowance === null) return 'destination'
    return purpose.kind === 'chat' && allowance !== 'chat' ? 'destination' : null
  }

  async function send(
    port: number,
    outgoing: Outgoing,
    firstByte: number,
    signal: AbortSignal | null,
  ): Promise<IncomingMessage> {
    const late = new AbortController()
    const cancel = clock.after(firstByte, () => late.abort())
    const closing = signal === null ? late.signal : AbortSignal.any([signal, late.signal])
    try {
      return await exchange(agentFor(port), port, outgoing, closing)
    } catch (thrown) {
      if (late.signal.aborted) throw stalled(firstByte)
      throw asFailure(thrown, errorOf(thrown, `127.0.0.1:${port}`))
    } finally {
      cancel()
    }
  }

  function agentFor(port: number): Agent {
    const agent = agents.get(port) ?? createAgent(port, clock)
    agents.set(port, agent)
    return agent
  }

  return openGate
}

/** The request as `fetch` was asked for it, when its address is the cleared destination; null otherwise. */
function outgoingOf(
  input: Parameters<typeof fetch>[0],
  init: Parameters<typeof fetch>[1],
  cleared: Cleared,
): Outgoing | null {
  if (!Cleared.is(cleared)) return null
  const base = `http://127.0.0.1:${cleared.destination.port}`
  const address = typeof input === 'string' || input instanceof URL ? String(input) : ''
  const method = init?.method ?? 'GET'
  const body = init?.body ?? null
  if (!address.startsWith(`${base}/api/`)) return null
  if (method !== 'GET' && method !== 'POST') return null
  if (body !== null && typeof body !== 'string') return null
  return { method, path: address.slice(base.length), body }
}

/** What went wrong before an answer began. */
function errorOf(thrown: unknown, address: string): SottoError {
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : ''
  return code.startsWith('HPE_')
    ? { code: 'service.not-ollama', address, holder: null }
    : { code: 'service.not-running', address }
}
