import { Ollama } from 'ollama'
import { z } from 'zod'
import { failure, type Result, success } from '../../core/contract/result.ts'
import type { ListedModel, ShownModel } from '../../core/models/locality.ts'
import { type ModelDetails, noDetails } from '../../core/models/model-details.ts'
import { ownParameters } from '../../core/models/own-parameters.ts'
import { clearControl, type Digest } from '../../core/privacy/clear.ts'
import type { Outgoing } from '../../core/privacy/cleared.ts'
import { EgressFailure } from '../../core/privacy/egress-failure.ts'
import { thinkingLevels } from '../../core/settings/thinking.ts'
import type { OpenGate } from '../ports/gate.ts'
import { clientFailure } from './client-failure.ts'

/** A field that is missing, null or empty says nothing. */
const remoteField = z
  .string()
  .nullish()
  .transform((value) => (value ? value : null))

const Version = z.object({ version: z.string().min(1) })
const Listed = z.object({
  name: z.string(),
  size: z.number(),
  digest: z.string(),
  remote_host: remoteField,
  remote_model: remoteField,
  details: z.object({ parameter_size: z.string().default('') }).nullish(),
})
const List = z.object({ models: z.array(Listed).nullable() })
/** What a daemon tells of itself only for people to read: odd values are as good as none. */
const told = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().catch(null)
const Shown = z.object({
  model_info: z.record(z.string(), z.unknown()).nullish(),
  capabilities: told(z.array(z.string())),
  parameters: told(z.string()),
  system: told(z.string()),
  details: told(z.object({ family: told(z.string()) })),
  thinking: told(z.object({ values: told(z.array(z.unknown())) })),
  remote_host: remoteField,
  remote_model: remoteField,
})
type Shown = z.infer<typeof Shown>
const Running = z.object({
  // Daemons before 0.11 do not say how much they allocated.
  models: z
    .array(z.object({ name: z.string(), context_length: z.int().positive().optional().catch(undefined) }))
    .nullable(),
})
const Status = z.object({ cloud: z.object({ disabled: z.boolean() }) })
const Progress = z.object({
  status: z.string().default(''),
  digest: z.string().optional(),
  total: z.number().default(0),
  completed: z.number().default(0),
})
export type Progress = z.infer<typeof Progress>

export interface NamedModel extends ListedModel {
  readonly name: string
  readonly parameters: string
}

/** What it shows of a model: what says where it runs, and what it says of itself. */
export interface DescribedModel {
  readonly shown: ShownModel
  readonly details: ModelDetails
}

/** The calls to a daemon that carry nothing of the person's. Each one is cleared and goes out by itself. */
export interface Daemon {
  version(port: number): Promise<Result<string>>
  /** Whether its cloud is off; null where the daemon is too old to say. */
  cloudDisabled(port: number): Promise<boolean | null>
  list(port: number): Promise<Result<readonly NamedModel[]>>
  show(port: number, model: string): Promise<Result<DescribedModel>>
  /** The models in its memory, with the window that it allocated for each; null where it does not say. */
  loaded(port: number): Promise<Result<readonly { readonly name: string; readonly window: number | null }[]>>
  /** Throws what `clientFailure` understands. */
  pull(port: number, model: string, signal: AbortSignal): AsyncIterable<Progress>
}

export function createDaemon({ openGate, digest }: { openGate: OpenGate; digest: Digest }): Daemon {
  /** The gate's fetch for one call, or a fetch that throws the refusal. */
  function gateFetch(port: number, outgoing: Outgoing): Result<ReturnType<OpenGate>> {
    const cleared = clearControl({ kind: 'loopback-ollama', port }, outgoing, digest)
    return cleared.ok ? success(openGate(cleared.value)) : cleared
  }

  async function ask<Value>(
    port: number,
    outgoing: Outgoing,
    call: (client: Ollama) => Promise<Value>,
    model = '',
  ): Promise<Result<Value>> {
    const fetch = gateFetch(port, outgoing)
    if (!fetch.ok) return fetch
    try {
      return success(await call(new Ollama({ host: `http://127.0.0.1:${port}`, fetch: fetch.value })))
    } catch (thrown) {
      const error = clientFailure(thrown, model)
      if (error === null) throw thrown
      return failure(error)
    }
  }

  const get = (path: string): Outgoing => ({ method: 'GET', path, body: null })

  return {
    version: (port) =>
      ask(port, get('/api/version'), async (client) => Version.parse(await client.version()).version),

    async cloudDisabled(port) {
      // The client has no call for this path.
      const fetch = gateFetch(port, get('/api/status'))
      if (!fetch.ok) return null
      try {
        const answer = await fetch.value(`http://127.0.0.1:${port}/api/status`)
        const status = Status.safeParse(await answer.json())
        return status.success ? status.data.cloud.disabled : null
      } catch (thrown) {
        if (clientFailure(thrown, '') === null) throw thrown
        return null
      }
    },

    list: (port) =>
      ask(port, get('/api/tags'), async (client) =>
        (List.parse(await client.list()).models ?? []).map((model) => ({
          name: model.name,
          bytes: model.size,
          digest: model.digest,
          remoteHost: model.remote_host,
          remoteModel: model.remote_model,
          parameters: model.details?.parameter_size ?? '',
        })),
      ),

    loaded: (port) =>
      ask(port, get('/api/ps'), async (client) =>
        (Running.parse(await client.ps()).models ?? []).map(({ name, context_length: window }) => ({
          name,
          window: window ?? null,
        })),
      ),

    async show(port, model) {
      const outgoing: Outgoing = { method: 'POST', path: '/api/show', body: JSON.stringify({ model }) }
      const shown = await ask(
        port,
        outgoing,
        async (client) => Shown.parse(await client.show({ model })),
        model,
      )
      // With its cloud off a daemon refuses to tell anything of a remote model.
      if (!shown.ok) {
        return shown.error.code === 'model.cloud'
          ? success({ shown: 'cloud-off', details: noDetails })
          : shown
      }
      const { remote_host: remoteHost, remote_model: remoteModel, model_info: info } = shown.value
      const hasModelInfo = Object.keys(info ?? {}).length > 0
      return success({
        shown: { remoteHost, remoteModel, hasModelInfo },
        details: detailsOf(shown.value),
      })
    },

    async *pull(port, model, signal) {
      const body = JSON.stringify({ name: model, stream: true })
      const gate = gateFetch(port, { method: 'POST', path: '/api/pull', body })
      if (!gate.ok) throw new EgressFailure(gate.error)
      const fetch: typeof gate.value = (input, init) => gate.value(input, { ...init, signal })
      const client = new Ollama({ host: `http://127.0.0.1:${port}`, fetch })
      for await (const progress of await client.pull({ model, stream: true })) yield Progress.parse(progress)
    },
  }
}

function detailsOf({
  model_info: info,
  capabilities,
  parameters,
  system,
  details,
  thinking,
}: Shown): ModelDetails {
  const [, window] = Object.entries(info ?? {}).find(([name]) => name.endsWith('.context_length')) ?? []
  return {
    thinking: thinkingLevels({
      capabilities: capabilities ?? [],
      family: details?.family ?? null,
      values: thinking?.values ?? null,
    }),
    own: ownParameters(parameters ?? '', system ?? ''),
    trainedWindow: typeof window === 'number' ? window : null,
  }
}
