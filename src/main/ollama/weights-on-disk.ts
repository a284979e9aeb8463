import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const Manifest = z.object({
  layers: z.array(z.object({ mediaType: z.string(), digest: z.string(), size: z.number() })),
})
const weightsType = 'application/vnd.ollama.image.model'

/**
 * Whether one of these folders holds the very model that a daemon lists: the manifest of that name has
 * that digest (SHA-256 of the file), and its weights lie beside it in full size. Source: ollama/ollama,
 * manifest/manifest.go and manifest/paths.go.
 */
export async function hasWeights(folders: readonly string[], name: string, digest: string): Promise<boolean> {
  const path = manifestPath(name)
  if (path === null) return false
  for (const folder of folders) {
    if (await hasWeightsIn(folder, path, digest)) return true
  }
  return false
}

async function hasWeightsIn(folder: string, path: string, digest: string): Promise<boolean> {
  const text = await readFile(join(folder, 'manifests', path)).catch(() => null)
  if (text === null) return false
  const found = createHash('sha256').update(text).digest('hex')
  if (found !== digest.replace(/^sha256:/, '')) return false
  const weights = layersOf(text.toString('utf8')).filter(({ mediaType }) => mediaType === weightsType)
  const sizes = await Promise.all(
    weights.map(async (layer) => {
      if (!/^sha256:[0-9a-f]{64}$/.test(layer.digest)) return false
      const file = await stat(join(folder, 'blobs', layer.digest.replace(':', '-'))).catch(() => null)
      return file !== null && file.size === layer.size && layer.size > 0
    }),
  )
  return sizes.length > 0 && sizes.every(Boolean)
}

function layersOf(text: string): z.infer<typeof Manifest>['layers'] {
  try {
    return Manifest.parse(JSON.parse(text)).layers
  } catch {
    return []
  }
}

/** `model:tag`, `person/model:tag` or `host/person/model:tag`, as the daemon lists it, to its manifest's path. */
function manifestPath(name: string): string | null {
  const colon = name.lastIndexOf(':')
  const tagged = colon > name.lastIndexOf('/')
  const parts = (tagged ? name.slice(0, colon) : name).split('/')
  const full = ['registry.ollama.ai', 'library'].slice(0, Math.max(0, 3 - parts.length))
  const segments = [...full, ...parts, tagged ? name.slice(colon + 1) : 'latest']
  const plain = segments.every((segment) => /^[\w][\w.-]*$/.test(segment))
  return plain && segments.length === 4 ? segments.join('/') : null
}
