/** The connection of a WebContents to its page: known once Chromium has opened the page, renewed by each document. */
import type { Target } from '../chromium/target.ts'
import { toChromium } from '../scheme-map.ts'
import { PageChannel } from './page-channel.ts'
import type { PageScripts } from './page-scripts.ts'

/** How long, in ms, an announced navigation may take until its request appears. */
const announcementLife = 10_000
/** How long, in ms, a request waits for its announcement, which comes from the renderer by another way. */
const announcementDelay = 8

const bare = (url: string) => url.replace(/#.*$/, '')

export class PageLink {
  readonly channel = new PageChannel()
  /** Takes what a port of the page says, by the port's name. */
  readonly ports = new Map<string, (data: unknown) => void>()
  /** Resolves with the page when it is ready to navigate. */
  readonly ready: Promise<Target>
  scripts: PageScripts | undefined
  target: Target | undefined
  contextId: number | undefined
  isOurNavigation = false
  #own = new Set<string>()
  #announced = new Map<string, number>()
  #lastOpened = ''
  readonly #resolveReady: (target: Target) => void

  constructor() {
    const { promise, resolve } = Promise.withResolvers<Target>()
    this.ready = promise
    this.#resolveReady = resolve
  }

  becomeReady(target: Target): void {
    this.#resolveReady(target)
  }

  expectOwn(url: string): void {
    this.#own.add(bare(toChromium(url)))
  }

  announce(chromiumUrl: string): void {
    this.#announced.set(bare(chromiumUrl), Date.now())
  }

  /** True while the page has asked to leave for somewhere and the request has not come yet. */
  get isLeaving(): boolean {
    return [...this.#announced.values()].some((at) => Date.now() - at < announcementLife)
  }

  /**
   * Whether a document's request was started by the page (a link, a form, location) rather than by loadURL or a reload.
   * `isDriven` is true under Playwright, whose own navigations are announced to nobody.
   */
  async isByPage(chromiumUrl: string, currentUrl: string, isDriven: boolean): Promise<boolean> {
    const url = bare(chromiumUrl)
    if (this.#own.delete(url)) return false
    if (this.#takeAnnouncement(url)) return true
    if (!isDriven && url !== bare(currentUrl)) return true
    await new Promise((resolve) => setTimeout(resolve, announcementDelay))
    return this.#takeAnnouncement(url)
  }

  #takeAnnouncement(url: string): boolean {
    const at = this.#announced.get(url)
    this.#announced.delete(url)
    return at !== undefined && Date.now() - at < announcementLife
  }

  noteOpened(url: string): void {
    this.#lastOpened = url
  }

  /** The address of the window that the page last tried to open. */
  get lastOpened(): string {
    return this.#lastOpened
  }
}
