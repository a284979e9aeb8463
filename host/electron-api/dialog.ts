/** Nobody sees a dialog of the host, so each is answered as if it were dismissed; a test replaces these functions. */
import { whole } from '../unsupported.ts'

/** Electron's answer for a dismissed box: the button that `cancelId` names, else the first. */
function dismissed(given: unknown[]): number {
  const options = given.findLast((one) => typeof one === 'object' && one !== null && 'message' in one)
  const cancelId: unknown =
    options && typeof options === 'object' ? Reflect.get(options, 'cancelId') : undefined
  return typeof cancelId === 'number' ? cancelId : 0
}

export const dialog = whole<Electron.Dialog>('Dialog', 'dialog', {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showOpenDialogSync: () => undefined,
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showSaveDialogSync: () => '',
  showMessageBox: async (...given: unknown[]) => ({ response: dismissed(given), checkboxChecked: false }),
  showMessageBoxSync: (...given: unknown[]) => dismissed(given),
  showErrorBox: (title, content) => void process.stderr.write(`${title}\n${content}\n`),
})
