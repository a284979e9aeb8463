/**
 * webUtils.getPathForFile is synchronous in Electron. Here the preload stops at `debugger`; Chromium tells which file
 * its File object stands for, the answer is written into the stopped frame, and the page goes on (about 6 ms).
 * A pause of the page's own is resumed at once, and cannot ask: it does not know the proof.
 */
import type { Events } from '../chromium/protocol.ts'
import type { Target } from '../chromium/target.ts'

export async function answerPause(
  target: Target,
  event: Events['Debugger.paused'][0],
  proof: string,
): Promise<void> {
  const [frame] = event.callFrames
  try {
    if (frame?.functionName !== 'getPathForFile') return
    const { callFrameId } = frame
    const asked = await target.send('Debugger.evaluateOnCallFrame', {
      callFrameId,
      expression: `pause.proof === ${JSON.stringify(proof)} ? pause.file : undefined`,
    })
    const { objectId } = asked.result
    if (objectId === undefined) return
    const { path } = await target.send('DOM.getFileInfo', { objectId })
    const expression = `pause.path = ${JSON.stringify(path)}`
    await target.send('Debugger.evaluateOnCallFrame', { callFrameId, expression })
  } catch {
    // a File that stands for no file on disk (pasted, or made by a script) has no path: '' is Electron's answer too
  } finally {
    target.post('Debugger.resume')
  }
}
