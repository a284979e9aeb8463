/**
 * Text goes to the operating system's clipboard through the focused page's preload world, as a copy that a person
 * makes would: no permission of the page is touched. Without a page it is kept here. Reading gives what the app wrote.
 */
import { whole } from '../unsupported.ts'
import { windows } from './registry.ts'
import { linkOf } from './web-contents.ts'

let text = ''

/** Runs as text in the page. */
function copyInPage(copied: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.stopImmediatePropagation()
    event.preventDefault()
    event.clipboardData?.setData('text/plain', copied)
  }
  window.addEventListener('copy', put, { capture: true, once: true })
  return document.execCommand('copy')
}

async function writeText(written: string): Promise<void> {
  text = String(written)
  const shown = [...windows.values()].filter((window) => window.isVisible())
  const window = shown.find((one) => one.isFocused()) ?? shown[0]
  const link = window && linkOf(window.webContents)
  if (!link?.target || link.contextId === undefined) return
  const call = {
    functionDeclaration: String(copyInPage),
    executionContextId: link.contextId,
    arguments: [{ value: text }],
    userGesture: true,
    silent: true,
  }
  // a page that is going away cannot copy; what was written is still kept here
  await link.target.send('Runtime.callFunctionOn', call).catch(() => undefined)
}

export const clipboard = whole<Electron.Clipboard>('Clipboard', 'clipboard', {
  writeText,
  readText: () => Promise.resolve(text),
  has: (type) => Promise.resolve(type === 'text/plain' && text !== ''),
  clear: () => void writeText(''),
})
