import { EventEmitter } from 'node:events'
import type { Events } from '../chromium/protocol.ts'
import { HostEvent } from '../host-event.ts'
import { completeClass, unsupported, whole } from '../unsupported.ts'
import { Protocol } from './protocol.ts'
import { frames } from './registry.ts'
import { contentsOfFrame } from './web-frame-main.ts'
import { WebRequest } from './web-request.ts'

type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0]
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0]

export interface Session extends Omit<Electron.Session, keyof EventEmitter> {}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the missing members are added below, and throw by name
export class Session extends EventEmitter {
  static readonly defaultSession: Session = new Session()
  static fromPartition = (): never => unsupported('session.fromPartition')
  static fromPath = (): never => unsupported('session.fromPath')

  readonly webRequest = new WebRequest()
  readonly protocol = new Protocol()
  requestHandler: RequestHandler = null
  checkHandler: CheckHandler = null

  constructor() {
    super()
    this.setMaxListeners(0)
  }

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.requestHandler = handler
  }

  setPermissionCheckHandler(handler: CheckHandler): void {
    this.checkHandler = handler
  }

  /** Chromium's pickers of devices and screens are never answered here, so nothing can be granted. */
  setDevicePermissionHandler = (): void => undefined
  setDisplayMediaRequestHandler = (): void => undefined
  setUSBProtectedClassesHandler = (): void => undefined
  setBluetoothPairingHandler = (): void => undefined
  setSpellCheckerEnabled = (): void => undefined
  setSpellCheckerLanguages = (): void => undefined
  isSpellCheckerEnabled = (): boolean => false
  setCertificateVerifyProc = (): void => undefined
  /** The pages have no network, whatever they are told to use. */
  setProxy = (): Promise<void> => Promise.resolve()
  closeAllConnections = (): Promise<void> => Promise.resolve()
  enableNetworkEmulation = (): void => undefined
  /** Nothing is stored: the pages are off the record. */
  clearCache = (): Promise<void> => Promise.resolve()
  clearStorageData = (): Promise<void> => Promise.resolve()
  clearHostResolverCache = (): Promise<void> => Promise.resolve()
  clearAuthCache = (): Promise<void> => Promise.resolve()
  isPersistent = (): boolean => false

  /** Every download was denied before it began; the app is told, as if it could still say no. */
  refuseDownload({ url, suggestedFilename, frameId }: Events['Page.downloadWillBegin'][0]): void {
    const item = whole<Electron.DownloadItem>('DownloadItem', 'DownloadItem', {
      getURL: () => url,
      getFilename: () => suggestedFilename,
      getState: () => 'cancelled',
      cancel: () => undefined,
    })
    this.emit('will-download', new HostEvent(), item, contentsOfFrame(frames.get(frameId)))
  }
}
completeClass(Session, 'Session')

export const { defaultSession } = Session
