import { within } from './pause.ts'

const patience = 60_000

/** What Chromium says over its debugging port; `params` is read by whoever knows the method. */
interface Message {
  readonly id?: number
  readonly method?: string
  readonly sessionId?: string
  readonly params?: {
    readonly targetInfo?: { readonly targetId: string; readonly type: string }
    readonly sessionId?: string
    readonly payload?: string
    readonly context?: { readonly id: number; readonly auxData?: { readonly isDefault?: boolean } }
  }
}

/**
 * Looks on while an app starts, without holding it up as Playwright does, which makes the app wait for itself. Runs
 * `source` in every document of every page; resolves with what it gives to `tell`.
 */
export async function firstWord(
  address: string,
  source: string,
): Promise<{ word: string; close: () => void }> {
  const socket = new WebSocket(address)
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let last = 0
  const send = (method: string, params: object, sessionId?: string) => {
    last += 1
    socket.send(JSON.stringify({ id: last, method, params, sessionId }))
  }
  socket.addEventListener('error', () => reject(new Error('the debugging port closed')))
  socket.addEventListener('open', () => send('Target.setDiscoverTargets', { discover: true }))
  socket.addEventListener('message', ({ data }) => {
    const message: Message = JSON.parse(String(data))
    const { method, params } = message
    if (method === 'Target.targetCreated' && params?.targetInfo?.type === 'page') {
      send('Target.attachToTarget', { targetId: params.targetInfo.targetId, flatten: true })
    }
    if (method === 'Target.attachedToTarget' && params?.sessionId !== undefined) {
      const { sessionId } = params
      send('Runtime.addBinding', { name: 'tell' }, sessionId)
      send('Runtime.enable', {}, sessionId)
    }
    // Not by a script for new documents: that one is lost when the page changes its process at the wrong moment.
    if (method === 'Runtime.executionContextCreated' && params?.context?.auxData?.isDefault) {
      send('Runtime.evaluate', { expression: source, contextId: params.context.id }, message.sessionId)
    }
    if (method === 'Runtime.bindingCalled' && params?.payload !== undefined) resolve(params.payload)
  })
  try {
    const word = await within(promise, patience, 'a usable window')
    return { word, close: () => send('Browser.close', {}) }
  } catch (thrown) {
    socket.close()
    throw thrown
  }
}
