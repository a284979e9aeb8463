import { failure, type Result, success } from '../../core/contract/result.ts'
import type { Locality, ModelView } from '../../core/contract/views.ts'
import { hasCloudTag } from '../../core/models/cloud-tag.ts'
import { localityOf, type ShownModel } from '../../core/models/locality.ts'
import { noDetails } from '../../core/models/model-details.ts'
import { canonicalName } from '../../core/models/model-name.ts'
import { nearestNames } from '../../core/models/nearest-names.ts'
import type { Digest } from '../../core/privacy/clear.ts'
import type { Clock } from '../ports/clock.ts'
import type { OpenGate } from '../ports/gate.ts'
import type { Models } from '../ports/model-service.ts'
import { createDaemon, type DescribedModel, type NamedModel } from './daemon.ts'
import { createPulls } from './pull.ts'
import type { OllamaService } from './service.ts'
import { hasWeights } from './weights-on-disk.ts'

interface ModelsPorts {
  readonly service: OllamaService
  readonly clock: Clock
  readonly openGate: OpenGate
  readonly digest: Digest
}

/** What stands for the details of a model that has none: a stub is listed, and not there when it is asked for. */
const nothingShown: DescribedModel = {
  shown: { remoteHost: null, remoteModel: null, hasModelInfo: false },
  details: noDetails,
}

export function createModels(ports: ModelsPorts): Models {
  const { service } = ports
  const daemon = createDaemon(ports)
  /**
   * What a daemon told of a model, by port, name and digest. The digest is that of the manifest, which names
   * the file that holds `remote_host`: another remote host is another digest.
   */
  const shownBefore = new Map<string, DescribedModel>()

  async function shownNow(port: number, name: string): Promise<Result<DescribedModel>> {
    // The daemon would pass the very question on to a cloud.
    if (hasCloudTag(name)) return success(nothingShown)
    const shown = await daemon.show(port, name)
    return !shown.ok && shown.error.code === 'model.not-found' ? success(nothingShown) : shown
  }

  async function shownByDigest(port: number, model: NamedModel): Promise<Result<DescribedModel>> {
    const key = [port, model.name, model.digest].join('\n')
    const known = shownBefore.get(key)
    if (known !== undefined) return success(known)
    const shown = await shownNow(port, model.name)
    if (shown.ok) shownBefore.set(key, shown.value)
    return shown
  }

  type Ownership = Awaited<ReturnType<OllamaService['owner']>>

  async function placeOf(
    model: NamedModel,
    shown: ShownModel,
    { owner, folders }: Ownership,
  ): Promise<Locality> {
    const weightsOnDisk = owner === 'verified' && (await hasWeights(folders, model.name, model.digest))
    return localityOf({ name: model.name, listed: model, shown, owner, weightsOnDisk })
  }

  return {
    async list() {
      const address = service.address()
      if (!address.ok) return address
      const { port } = address.value
      const [models, ownership] = await Promise.all([daemon.list(port), service.owner()])
      if (!models.ok) return models
      const views = models.value.map(async (model): Promise<ModelView> => {
        const shown = await shownByDigest(port, model)
        // One model that the daemon cannot tell about does not hide the others.
        const locality: Locality = shown.ok
          ? await placeOf(model, shown.value.shown, ownership)
          : { place: 'unverified' }
        const bytes = locality.place === 'cloud' || locality.place === 'no-weights' ? 0 : model.bytes
        return { name: model.name, bytes, parameters: model.parameters, locality }
      })
      return success(await Promise.all(views))
    },

    async locate(name) {
      if (hasCloudTag(name)) {
        return success({ locality: { place: 'cloud', reason: 'cloud-tag', host: null }, details: noDetails })
      }
      const address = service.address()
      if (!address.ok) return address
      const { port } = address.value
      const view = service.view()
      const managed = view.state === 'running' && view.managed
      const [models, ownership, shownEarly] = await Promise.all([
        daemon.list(port),
        service.owner(),
        managed ? null : shownNow(port, name),
      ])
      if (!models.ok) return models
      const model = models.value.find((listed) => canonicalName(listed.name) === canonicalName(name))
      if (model === undefined) {
        const others = models.value.map((listed) => listed.name)
        return failure({ code: 'model.not-found', model: name, nearest: nearestNames(name, others) })
      }
      // Our own daemon has its cloud off and is asked once a digest, since its details cost it 50 ms each time.
      // Who took its place meanwhile is asked anew.
      const shown =
        shownEarly ??
        (ownership.owner === 'managed' ? await shownByDigest(port, model) : await shownNow(port, name))
      if (!shown.ok) return shown
      const { details } = shown.value
      return success({ locality: await placeOf(model, shown.value.shown, ownership), details })
    },

    ...createPulls({ daemon, service, clock: ports.clock }),
  }
}
