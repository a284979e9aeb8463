import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { digest, testGate } from '../../egress/testing/test-gate.ts'
import { machineClock } from '../../machine-clock.ts'
import type { LogEvent } from '../../ports/log.ts'
import type { Models } from '../../ports/model-service.ts'
import { createChat } from '../chat.ts'
import type { Machine } from '../find-ollama.ts'
import { createModels } from '../models.ts'
import { createModelService, type OllamaService } from '../service.ts'

export interface TestService {
  readonly service: OllamaService
  readonly models: Models
  readonly chat: ReturnType<typeof createChat>
  readonly userData: string
  readonly logged: LogEvent[]
  close(): Promise<void>
}

/** The product's service, models and chat on a machine of the test's making. */
export function testService(options: {
  /** Where a running Ollama is looked for. */
  readonly port: number
  readonly home?: string
  /** The PATH; empty for a machine without Ollama. */
  readonly path?: string
  /** A system that says of no port who holds it, for a test that says another one than this machine's. */
  readonly platform?: NodeJS.Platform
  readonly userData?: string
}): TestService {
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), 'sotto-service-'))
  const machine: Machine = {
    platform: options.platform ?? process.platform,
    environment: { PATH: options.path ?? '' },
    home: options.home ?? userData,
  }
  const { openGate, destinations } = testGate()
  const logged: LogEvent[] = []
  const service = createModelService({
    paths: { userData, cache: join(userData, 'cache') },
    clock: machineClock,
    log: (event) => void logged.push(event),
    openGate,
    digest,
    destinations,
    machine,
    port: options.port,
  })
  return {
    service,
    models: createModels({ service, clock: machineClock, openGate, digest }),
    chat: createChat({ openGate }),
    userData,
    logged,
    async close() {
      await service.stop()
      if (options.userData === undefined) rmSync(userData, { recursive: true, force: true })
    },
  }
}

/** A port that nothing listens on. */
export async function unusedPort(): Promise<number> {
  const { createServer } = await import('node:net')
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}
