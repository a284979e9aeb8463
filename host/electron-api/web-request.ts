/** session.webRequest: only the question before a request; nothing is ever sent, so nothing can be seen later. */
import { completeClass } from '../unsupported.ts'
import type { WebContents } from './web-contents.ts'
import type { WebFrameMain } from './web-frame-main.ts'

type Details = Electron.OnBeforeRequestListenerDetails
type Listener = (details: Details, callback: (response: Electron.CallbackResponse) => void) => void

/** Chromium's match patterns, as far as a star goes: https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns */
function isMatch(url: string, patterns: string[]): boolean {
  return patterns.some((pattern) => {
    const expression = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
    return pattern === '<all_urls>' || new RegExp(`^${expression}$`).test(url)
  })
}

export interface WebRequest extends Electron.WebRequest {}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the missing members are added below, and throw by name
export class WebRequest {
  #listener: { ask: Listener; patterns: string[] } | undefined
  #lastId = 0

  onBeforeRequest(filter: Electron.WebRequestFilter | Listener | null, listener?: Listener | null): void {
    const ask = typeof filter === 'function' ? filter : listener
    const patterns = filter && 'urls' in filter ? filter.urls : ['<all_urls>']
    this.#listener = ask ? { ask, patterns } : undefined
  }

  /** Whether the app cancels the request. */
  ask(
    facts: Pick<Details, 'url' | 'method' | 'resourceType' | 'referrer'>,
    frame: WebFrameMain | undefined,
    page: WebContents | undefined,
  ): Promise<boolean> {
    const listener = this.#listener
    if (!listener || !isMatch(facts.url, listener.patterns)) return Promise.resolve(false)
    this.#lastId += 1
    const about = {
      ...facts,
      id: this.#lastId,
      timestamp: Date.now(),
      ...(page ? { webContents: page, webContentsId: page.id } : {}),
      frame: frame ?? null,
      uploadData: [],
    }
    return new Promise((resolve) => listener.ask(about, ({ cancel }) => resolve(cancel === true)))
  }

  /** An attempt that is dead whatever the app says: it hears of it all the same, so that it can count. */
  tell(resourceType: Details['resourceType'], url: string, page: WebContents | undefined): void {
    void this.ask({ url, method: 'GET', resourceType, referrer: '' }, page?.mainFrame, page)
  }
}
completeClass(WebRequest, 'WebRequest')
