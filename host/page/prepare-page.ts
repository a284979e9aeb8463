/** Readies a paused page: all of this is queued ahead of its first document. */
import type { Target } from '../chromium/target.ts'
import { bindingName, worldName } from '../in-page/wire.ts'
import type { PageScripts } from './page-scripts.ts'

export interface PageLook {
  colorScheme: 'light' | 'dark' | undefined
  background: { r: number; g: number; b: number; a?: number } | undefined
}

/**
 * Resolves when the renderer has taken everything: navigating earlier loses the scripts when the page changes process.
 */
export async function preparePage(target: Target, scripts: PageScripts, look: PageLook): Promise<void> {
  const { colorScheme, background } = look
  const features = colorScheme ? [{ name: 'prefers-color-scheme', value: colorScheme }] : []
  await Promise.all([
    target.send('Page.enable'),
    target.send('Runtime.enable'),
    // deprecated, and yet the only one that reaches the context of a visible window
    target.send('Page.setDownloadBehavior', { behavior: 'deny' }),
    target.send('Debugger.enable', { maxScriptsCacheSize: 0 }),
    target.send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 }),
    target.send('Page.setLifecycleEventsEnabled', { enabled: true }),
    target.send('Runtime.addBinding', { name: bindingName, executionContextName: worldName }),
    target.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.main }),
    target.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.preload, worldName }),
    target.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
    ...(features.length > 0 ? [target.send('Emulation.setEmulatedMedia', { features })] : []),
    ...(background
      ? [target.send('Emulation.setDefaultBackgroundColorOverride', { color: background })]
      : []),
    target.send('Runtime.runIfWaitingForDebugger'),
  ])
}
