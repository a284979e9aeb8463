/** No crash is ever reported, nor a dump written (chromium/flags.ts). */
import { whole } from '../unsupported.ts'

export const crashReporter = whole<Electron.CrashReporter>('CrashReporter', 'crashReporter', {
  start: () => undefined,
  getUploadToServer: () => false,
  getUploadedReports: () => [],
  getLastCrashReport: () => null,
  getParameters: () => ({}),
})
