/** Puts together the two scripts that every document of a window runs before its own. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { bridgeEndpoint } from '../in-page/bridge-endpoint.ts'
import { silenceBrowser } from '../in-page/browser-keys.ts'
import { makeCodec } from '../in-page/codec.ts'
import { rendererIpc } from '../in-page/ipc-renderer.ts'
import { mainWorld } from '../in-page/main-world.ts'
import { preloadWorld } from '../in-page/preload-world.ts'
import { bindingName, type PageEnvironment, receiverName } from '../in-page/wire.ts'

export interface PageScripts {
  main: string
  preload: string
  /** Known to the preload's world alone: shows the host that a debugger pause comes from there. */
  proof: string
}

export function pageScripts(
  preloadPath: string | undefined,
  additionalArguments: string[],
  guardClose: boolean,
): PageScripts {
  const handshake = `h${randomUUID()}`
  const proof = randomUUID()
  const environment: PageEnvironment = {
    platform: process.platform,
    arch: process.arch,
    versions: {
      electron: process.versions['electron'] ?? '',
      chrome: process.versions['chrome'] ?? '',
      node: process.versions.node,
    },
    argv: additionalArguments,
    preloadPath: preloadPath ?? '',
    guardClose,
  }
  const secrets = JSON.stringify({ handshake, proof, binding: bindingName, receiver: receiverName })
  const pieces = `{ makeCodec: ${makeCodec}, bridgeEndpoint: ${bridgeEndpoint}, rendererIpc: ${rendererIpc}, silenceBrowser: ${silenceBrowser} }`
  const preload = preloadPath
    ? `function (exports, require, module, process) {\n${readFileSync(preloadPath, 'utf8')}\n}`
    : 'null'
  return {
    main: `(${mainWorld})(${JSON.stringify(handshake)}, ${bridgeEndpoint})`,
    preload: `(${preloadWorld})(${secrets}, ${pieces}, ${JSON.stringify(environment)}, ${preload})`,
    proof,
  }
}
