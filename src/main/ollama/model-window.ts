import { canonicalName } from '../../core/models/model-name.ts'
import type { Digest } from '../../core/privacy/clear.ts'
import type { Window } from '../../core/turn/compose-prompt.ts'
import type { OpenGate } from '../ports/gate.ts'
import type { ModelService } from '../ports/model-service.ts'
import { createDaemon } from './daemon.ts'

/** What a daemon takes where nobody sets a window and the graphics card is small or none. Source: server/routes.go. */
const smallestDefault = 4096

interface WindowPorts {
  readonly service: Pick<ModelService, 'address'>
  readonly openGate: OpenGate
  readonly digest: Digest
}

/** The windows that a daemon allocates. */
interface ModelWindows {
  /**
   * `/api/ps` says what is allocated, but not by which request: a model that was loaded with another `num_ctx` is
   * loaded anew. So it holds where it is what was asked for, or what a request like this one got before.
   * `loaded`: one has just been answered.
   */
  of(
    model: string,
    wanted: { readonly numCtx: number | null; readonly trained: number | null; readonly loaded: boolean },
  ): Promise<Window>
}

export function createModelWindows({ service, openGate, digest }: WindowPorts): ModelWindows {
  const daemon = createDaemon({ openGate, digest })
  const allocated = new Map<string, number>()

  return {
    async of(model, { numCtx, trained, loaded }) {
      // The daemon does the same to a window larger than the model was trained for.
      const expected = Math.min(numCtx ?? smallestDefault, trained ?? Number.POSITIVE_INFINITY)
      const address = service.address()
      if (!address.ok) return { tokens: expected, sure: false }
      const { port } = address.value
      const models = await daemon.loaded(port)
      const name = canonicalName(model)
      const found = models.ok ? models.value.find((other) => canonicalName(other.name) === name) : undefined
      if (found === undefined || found.window === null) return { tokens: expected, sure: false }
      const key = [port, name, numCtx].join('\n')
      if (loaded) allocated.set(key, found.window)
      const isOurs = allocated.get(key) === found.window || (numCtx !== null && found.window === expected)
      return isOurs ? { tokens: found.window, sure: true } : { tokens: expected, sure: false }
    },
  }
}
