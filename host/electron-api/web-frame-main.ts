/** A frame of a page, as Chromium's browser process describes it: the page cannot forge it. */
import { EventEmitter } from 'node:events'
import { appOrigin, toApp } from '../scheme-map.ts'
import { completeClass, unsupported } from '../unsupported.ts'
import { frames } from './registry.ts'
import type { WebContents } from './web-contents.ts'

export interface FrameFacts {
  chromiumUrl: string
  isOpaque: boolean
  name: string
}

export interface WebFrameMain extends Omit<Electron.WebFrameMain, keyof EventEmitter> {}

let lastRoutingId = 0
const facts = new WeakMap<WebFrameMain, FrameFacts>()
const contentsOf = new WeakMap<WebFrameMain, WebContents>()

export function contentsOfFrame(frame: Electron.WebFrameMain | undefined): WebContents | undefined {
  return frame instanceof WebFrameMain ? contentsOf.get(frame) : undefined
}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the missing members are added below, and throw by name
export class WebFrameMain extends EventEmitter {
  readonly routingId: number
  readonly frameTreeNodeId: number
  readonly processId = 1
  readonly osProcessId = process.pid
  readonly #id: string
  readonly #parentId: string | undefined
  #isGone = false

  constructor(owner: WebContents, id: string, parentId: string | undefined) {
    super()
    lastRoutingId += 1
    this.routingId = lastRoutingId
    this.frameTreeNodeId = lastRoutingId
    this.#id = id
    this.#parentId = parentId
    facts.set(this, { chromiumUrl: 'about:blank', isOpaque: false, name: '' })
    contentsOf.set(this, owner)
    frames.set(id, this)
  }

  static fromId = (_processId: number, routingId: number): WebFrameMain | undefined =>
    [...frames.values()].find((frame) => frame.routingId === routingId)
  static fromFrameToken = (): never => unsupported('webFrameMain.fromFrameToken')

  static describe(frame: WebFrameMain, described: Partial<FrameFacts>): void {
    Object.assign(facts.get(frame) ?? {}, described)
  }

  static remove(frame: WebFrameMain): void {
    frame.#isGone = true
    frames.delete(frame.#id)
  }

  get #facts(): FrameFacts {
    return facts.get(this) ?? { chromiumUrl: '', isOpaque: true, name: '' }
  }

  get url(): string {
    return toApp(this.#facts.chromiumUrl)
  }

  get origin(): string {
    return this.#facts.isOpaque ? 'null' : appOrigin(this.#facts.chromiumUrl)
  }

  get name(): string {
    return this.#facts.name
  }

  get parent(): WebFrameMain | null {
    return this.#parentId === undefined ? null : (frames.get(this.#parentId) ?? null)
  }

  get top(): WebFrameMain {
    return this.parent?.top ?? this
  }

  get frames(): WebFrameMain[] {
    return [...frames.values()].filter((frame) => frame.#parentId === this.#id)
  }

  get framesInSubtree(): WebFrameMain[] {
    return [this, ...this.frames.flatMap((frame) => frame.framesInSubtree)]
  }

  get detached(): boolean {
    return this.#isGone
  }

  isDestroyed(): boolean {
    return this.#isGone
  }

  /** A frame inside the page has no preload, so nobody listens there. */
  send(channel: string, ...parameters: unknown[]): void {
    if (!this.parent) contentsOf.get(this)?.send(channel, ...parameters)
  }

  postMessage(channel: string, message: unknown, transfer?: Electron.MessagePortMain[]): void {
    if (!this.parent) contentsOf.get(this)?.postMessage(channel, message, transfer)
  }
}
completeClass(WebFrameMain, 'WebFrameMain')
