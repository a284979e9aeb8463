/**
 * Text goes to the operating system's clipboard through the focused page's preload world, as a copy that a person
 * makes would: no permission of the page is touched. Without a page it is kept here. Reading gives what the app wrote.
 */
import { completeClass, unsupported, whole } from '../unsupported.ts'
import { windows } from './registry.ts'
import { linkOf } from './web-contents.ts'

const kept = new Map<string, string>()

/** Of what Electron's takes, text in any of its forms. */
export class ClipboardItem {
  declare readonly getType: Electron.ClipboardItem['getType']
  readonly forms: readonly (readonly [string, string])[]

  constructor(items: ConstructorParameters<typeof Electron.ClipboardItem>[0]) {
    this.forms = Object.entries(items).map(([type, value]) => [
      type,
      typeof value === 'string' ? value : unsupported(`ClipboardItem of ${type} that is no text`),
    ])
  }

  get types(): string[] {
    return this.forms.map(([type]) => type)
  }
}
completeClass(ClipboardItem, 'ClipboardItem')

/** Runs as text in the page. */
function copyInPage(copied: [string, string][]): boolean {
  const put = (event: ClipboardEvent) => {
    event.stopImmediatePropagation()
    event.preventDefault()
    for (const [type, form] of copied) event.clipboardData?.setData(type, form)
  }
  window.addEventListener('copy', put, { capture: true, once: true })
  return document.execCommand('copy')
}

async function writeForms(forms: readonly (readonly [string, string])[]): Promise<void> {
  kept.clear()
  for (const [type, form] of forms) kept.set(type, form)
  const shown = [...windows.values()].filter((window) => window.isVisible())
  const window = shown.find((one) => one.isFocused()) ?? shown[0]
  const link = window && linkOf(window.webContents)
  if (!link?.target || link.contextId === undefined) return
  const call = {
    functionDeclaration: String(copyInPage),
    executionContextId: link.contextId,
    arguments: [{ value: [...kept] }],
    userGesture: true,
    silent: true,
  }
  // a page that is going away cannot copy; what was written is still kept here
  await link.target.send('Runtime.callFunctionOn', call).catch(() => undefined)
}

const writeText = (written: string) => writeForms([['text/plain', String(written)]])

export const clipboard = whole<Electron.Clipboard>('Clipboard', 'clipboard', {
  writeText,
  write: (items) => writeForms(items.flatMap((item) => (item instanceof ClipboardItem ? item.forms : []))),
  readText: () => Promise.resolve(kept.get('text/plain') ?? ''),
  has: (type) => Promise.resolve((kept.get(type) ?? '') !== ''),
  clear: () => void writeText(''),
})
