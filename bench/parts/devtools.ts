import { within } from './pause.ts'

const patience = 60_000

/** What Chromium says over its debugging port; `params` is read by whoever knows the method. */
interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: {
    readonly targetInfo?: { readonly targetId: string; readonly type: string }
    readonly sessionId?: string
    readonly payload?: string
  }
}

/**
 * Looks on while an app starts, without holding it up as Playwright does, which makes the app wait for itself. Runs
 * `source` in every page, more than once; resolves with what it gives to `tell`.
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
  const sessions = new Map<string | undefined, string>()
  // What is said to a page while it changes its process is lost, so it is said again whenever the page has changed.
  const watch = (sessionId: string | undefined) => {
    if (sessionId === undefined) return
    send('Runtime.enable', {}, sessionId)
    send('Runtime.addBinding', { name: 'tell' }, sessionId)
    send('Runtime.evaluate', { expression: source }, sessionId)
  }
  socket.addEventListener('error', () => reject(new Error('the debugging port closed')))
  socket.addEventListener('open', () => send('Target.setDiscoverTargets', { discover: true }))
  socket.addEventListener('message', ({ data }) => {
    const { method, params }: Message = JSON.parse(String(data))
    if (method === 'Target.targetCreated' && params?.targetInfo?.type === 'page') {
      send('Target.attachToTarget', { targetId: params.targetInfo.targetId, flatten: true })
    }
    if (method === 'Target.attachedToTarget' && params?.sessionId !== undefined) {
      sessions.set(params.targetInfo?.targetId, params.sessionId)
      watch(params.sessionId)
    }
    if (method === 'Target.targetInfoChanged') watch(sessions.get(params?.targetInfo?.targetId))
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
