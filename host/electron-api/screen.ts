/** The screens, as the first page sees them; until there is one, a supposed screen of the usual size. */
import { EventEmitter } from 'node:events'
import type { Target } from '../chromium/target.ts'
import { completeClass } from '../unsupported.ts'

export interface Screen extends Omit<Electron.Screen, keyof EventEmitter> {}

function display(
  id: number,
  bounds: Electron.Rectangle,
  workArea: Electron.Rectangle,
  scaleFactor: number,
): Electron.Display {
  const { width, height } = bounds
  return {
    id,
    bounds,
    workArea,
    scaleFactor,
    size: { width, height },
    workAreaSize: { width: workArea.width, height: workArea.height },
    rotation: 0,
    internal: false,
    detected: true,
    label: '',
    nativeOrigin: { x: bounds.x, y: bounds.y },
    accelerometerSupport: 'unknown',
    touchSupport: 'unknown',
    monochrome: false,
    colorDepth: 24,
    colorSpace: '',
    depthPerComponent: 8,
    displayFrequency: 60,
    maximumCursorSize: { width: 0, height: 0 },
  }
}

const supposed = { x: 0, y: 0, width: 1280, height: 800 }
let displays = [display(1, supposed, supposed, 1)]

export async function readScreens(target: Target): Promise<void> {
  const { screenInfos } = await target.send('Emulation.getScreenInfos')
  const found = screenInfos.map((info, index) => {
    const { left, top, width, height, availLeft, availTop, availWidth, availHeight, devicePixelRatio } = info
    const workArea = { x: availLeft, y: availTop, width: availWidth, height: availHeight }
    const one = display(index + 1, { x: left, y: top, width, height }, workArea, devicePixelRatio)
    return { one, isPrimary: info.isPrimary }
  })
  found.sort((left, right) => Number(right.isPrimary) - Number(left.isPrimary))
  if (found.length > 0) displays = found.map(({ one }) => one)
}

function overlap(one: Electron.Rectangle, other: Electron.Rectangle): number {
  const side = (from: number, size: number, otherFrom: number, otherSize: number) =>
    Math.max(0, Math.min(from + size, otherFrom + otherSize) - Math.max(from, otherFrom))
  return side(one.x, one.width, other.x, other.width) * side(one.y, one.height, other.y, other.height)
}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the missing members are added below, and throw by name
export class Screen extends EventEmitter {
  getAllDisplays = (): Electron.Display[] => [...displays]
  getPrimaryDisplay = (): Electron.Display => {
    const [primary] = displays
    return primary ?? display(1, supposed, supposed, 1)
  }
  getDisplayMatching = (rect: Electron.Rectangle): Electron.Display =>
    displays.toSorted((left, right) => overlap(right.bounds, rect) - overlap(left.bounds, rect))[0] ??
    this.getPrimaryDisplay()
  getDisplayNearestPoint = ({ x, y }: Electron.Point): Electron.Display =>
    this.getDisplayMatching({ x, y, width: 1, height: 1 })
}
completeClass(Screen, 'Screen')

export const screen = new Screen()
