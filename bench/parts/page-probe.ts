import type { Page } from '@playwright/test'

/** A frame that was painted: when (ms, `performance.now()` and since the epoch), and the last number in its text. */
export interface Frame {
  readonly at: number
  readonly epoch: number
  readonly number: number
}

interface Probe {
  /** From the next Enter on: resolves when the first text within `selector` was painted, with the milliseconds. */
  enterToText(selector: string): void
  /** The same for the first of more elements than there are now. */
  enterToMore(selector: string): void
  readonly taken: Promise<number>
  /** From now on: the frames that changed what is within the last `selector`. */
  recordFrames(selector: string): void
  stopRecording(): void
  readonly frames: readonly Frame[]
  /** Lengths of the long tasks since `recordFrames`. Milliseconds. */
  readonly longTasks: readonly number[]
}

declare global {
  interface Window {
    probe: Probe
  }
}

/** Sets `window.probe` in the page. Runs in the page; all times are taken there. */
export async function installProbe(page: Page): Promise<void> {
  await page.evaluate(() => {
    // A change made in a frame's callbacks is painted at the end of that frame, any other one in the next
    // frame. Which it was shows by the callbacks: the first one of a frame posts a message, which is
    // taken up after the paint.
    const native = window.requestAnimationFrame.bind(window)
    const painted = new MessageChannel()
    let inFrame = false
    let waiting: (() => void)[] = []
    painted.port1.onmessage = () => {
      inFrame = false
      const all = waiting
      waiting = []
      for (const callback of all) callback()
    }
    const beginFrame = () => {
      if (inFrame) return
      inFrame = true
      painted.port2.postMessage(null)
    }
    window.requestAnimationFrame = (callback) =>
      native((time) => {
        beginFrame()
        callback(time)
      })
    const afterPaint = (callback: () => void) => {
      if (waiting.push(callback) === 1 && !inFrame) native(beginFrame)
    }

    let onEnter: (at: number) => void = () => undefined
    window.addEventListener('keydown', (event) => event.key === 'Enter' && onEnter(performance.now()), {
      capture: true,
    })
    const whenChanged = (isThere: () => boolean, then: () => void) => {
      const observer = new MutationObserver(() => {
        if (!isThere()) return
        observer.disconnect()
        afterPaint(then)
      })
      observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    }
    const enterTo = (isThere: () => boolean): Promise<number> =>
      new Promise((resolve) => {
        onEnter = (entered) => {
          onEnter = () => undefined
          whenChanged(isThere, () => resolve(performance.now() - entered))
        }
      })

    /** The last number of the form k0000; texts are read from the end, so that a long one costs nothing. */
    const lastNumber = (root: Element | undefined): number => {
      if (root === undefined) return -1
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      let deepest: Node = root
      while (deepest.lastChild !== null) deepest = deepest.lastChild
      texts.currentNode = deepest
      let text = ''
      for (let node: Node | null = deepest; node !== null; node = texts.previousNode()) {
        if (node.nodeType !== Node.TEXT_NODE) continue
        text = `${node.nodeValue}${text}`
        const found = [...text.matchAll(/k(\d{4})/g)].at(-1)?.[1]
        if (found !== undefined) return Number(found)
      }
      return -1
    }

    const taken = { promise: Promise.resolve(0) }
    const frames: Frame[] = []
    const longTasks: number[] = []
    let observers: { disconnect(): void }[] = []
    window.probe = {
      enterToText(selector) {
        const before = new Set(document.querySelectorAll(selector))
        const isThere = () => {
          const last = [...document.querySelectorAll(selector)].at(-1)
          return last !== undefined && !before.has(last) && last.textContent !== ''
        }
        taken.promise = enterTo(isThere)
      },
      enterToMore(selector) {
        const before = document.querySelectorAll(selector).length
        taken.promise = enterTo(() => document.querySelectorAll(selector).length > before)
      },
      get taken() {
        return taken.promise
      },
      recordFrames(selector) {
        frames.length = 0
        longTasks.length = 0
        let asked = false
        const changes = new MutationObserver(() => {
          if (asked) return
          asked = true
          afterPaint(() => {
            asked = false
            const number = lastNumber([...document.querySelectorAll(selector)].at(-1))
            const last = frames.at(-1)?.number ?? -1
            if (number > last) frames.push({ at: performance.now(), epoch: Date.now(), number })
          })
        })
        changes.observe(document.body, { subtree: true, childList: true, characterData: true })
        const tasks = new PerformanceObserver((list) => {
          longTasks.push(...list.getEntries().map(({ duration }) => duration))
        })
        tasks.observe({ entryTypes: ['longtask'] })
        observers = [changes, tasks]
      },
      stopRecording() {
        for (const observer of observers) observer.disconnect()
      },
      frames,
      longTasks,
    }
  })
}
