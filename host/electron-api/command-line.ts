import { whole } from '../unsupported.ts'
import { switches } from './switches.ts'

/** Of the switches only `lang`, `force-device-scale-factor` and `headless` reach Chromium; the others are kept. */
export const commandLine = whole<Electron.CommandLine>('CommandLine', 'app.commandLine', {
  appendSwitch: (name, value = '') => void switches.set(name, value),
  appendArgument: () => undefined,
  hasSwitch: (name) => switches.has(name),
  getSwitchValue: (name) => switches.get(name) ?? '',
  removeSwitch: (name) => void switches.delete(name),
})
