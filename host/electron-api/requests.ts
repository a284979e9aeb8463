/** Every HTTP request of every page, frame and worker is held by Chromium and answered here, or refused. */
import { isBootstrap } from '../chromium/bootstrap-page.ts'
import type { Events, Protocol } from '../chromium/protocol.ts'
import type { Target } from '../chromium/target.ts'
import { headerToChromium, toApp, toChromium } from '../scheme-map.ts'
import { permissionsPolicy } from './permissions.ts'
import { frames } from './registry.ts'
import { defaultSession } from './session.ts'
import { isDriven } from './switches.ts'
import { linkOf } from './web-contents.ts'
import { contentsOfFrame } from './web-frame-main.ts'

type Paused = Events['Fetch.requestPaused'][0]
type ResourceType = Electron.OnBeforeRequestListenerDetails['resourceType']

const resourceTypes: { [type: string]: ResourceType } = {
  Document: 'mainFrame',
  Stylesheet: 'stylesheet',
  Image: 'image',
  Media: 'media',
  Font: 'font',
  Script: 'script',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
  WebSocket: 'webSocket',
}

export async function answerRequest(root: Target, event: Paused): Promise<void> {
  try {
    await answer(root, event)
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error))
    refuse(root, event, 'Failed')
  }
}

function refuse(root: Target, { requestId }: Paused, errorReason: Protocol.Network.ErrorReason): void {
  root.post('Fetch.failRequest', { requestId, errorReason })
}

async function answer(root: Target, event: Paused): Promise<void> {
  const { request, requestId, resourceType } = event
  if (isBootstrap(request.url)) {
    const responseHeaders = [{ name: 'content-type', value: 'text/html' }]
    root.post('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body: '' })
    return
  }
  const frame = frames.get(event.frameId)
  const page = contentsOfFrame(frame)
  // a document of a page that is no window of the app
  if (resourceType === 'Document' && !frame) return refuse(root, event, 'Aborted')
  const url = toApp(request.url)
  const isMain = frame !== undefined && frame.parent === null
  if (resourceType === 'Document' && frame && page) {
    const link = linkOf(page)
    const isByPage = await link?.isByPage(request.url, toChromium(frame.url), isDriven())
    // Aborted leaves the page where it is; another reason would show an error page
    if (isByPage && !page.askNavigation(url, frame)) return refuse(root, event, 'Aborted')
  }
  const type = resourceType === 'Document' && !isMain ? 'subFrame' : (resourceTypes[resourceType] ?? 'other')
  const facts = {
    url,
    method: request.method,
    resourceType: type,
    referrer: request.headers['Referer'] ?? '',
  }
  const { webRequest, protocol } = page?.session ?? defaultSession
  if (await webRequest.ask(facts, frame, page)) return refuse(root, event, 'BlockedByClient')
  const handler = protocol.handlerOf(url.slice(0, url.indexOf(':')))
  if (!handler) return refuse(root, event, 'NameNotResolved')
  const response = await handler(requestOf(event, url))
  if (response.type === 'error') return refuse(root, event, 'Failed')
  const responseHeaders = [...response.headers].map(([name, value]) => ({
    name,
    value: name.startsWith('content-security-policy') ? headerToChromium(value) : value,
  }))
  const policy = resourceType === 'Document' && page ? permissionsPolicy(page) : ''
  if (policy) responseHeaders.push({ name: 'permissions-policy', value: policy })
  const body = Buffer.from(await response.arrayBuffer()).toString('base64')
  root.post('Fetch.fulfillRequest', { requestId, responseCode: response.status, responseHeaders, body })
}

function requestOf({ request }: Paused, url: string): Request {
  const chunks = (request.postDataEntries ?? []).map(({ bytes = '' }) => Buffer.from(bytes, 'base64'))
  const hasBody = chunks.length > 0 && request.method !== 'GET' && request.method !== 'HEAD'
  const init = {
    method: request.method,
    headers: request.headers,
    ...(hasBody ? { body: Buffer.concat(chunks) } : {}),
  }
  return new Request(url, init)
}
