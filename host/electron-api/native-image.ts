/** PNG in, PNG out: the host shows no icons, so nothing is decoded. */
import { existsSync, readFileSync } from 'node:fs'
import { completeClass, unsupported } from '../unsupported.ts'

export interface NativeImage extends Electron.NativeImage {}

const pngSignature = 0x89504e47

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the missing members are added below, and throw by name
export class NativeImage {
  #png = Buffer.alloc(0)
  #isTemplate = false

  static createEmpty = (): NativeImage => new NativeImage()
  static createFromBuffer(png: Buffer): NativeImage {
    const image = new NativeImage()
    image.#png = Buffer.from(png)
    return image
  }
  static createFromPath = (path: string): NativeImage =>
    existsSync(path) ? NativeImage.createFromBuffer(readFileSync(path)) : NativeImage.createEmpty()
  static createFromDataURL = (url: string): NativeImage =>
    NativeImage.createFromBuffer(Buffer.from(url.split(',')[1] ?? '', 'base64'))

  static createFromBitmap = (): never => unsupported('NativeImage.createFromBitmap')
  static createFromNamedImage = (): never => unsupported('NativeImage.createFromNamedImage')
  static createMenuSymbol = (): never => unsupported('NativeImage.createMenuSymbol')
  static createThumbnailFromPath = (): never => unsupported('NativeImage.createThumbnailFromPath')

  isEmpty = (): boolean => this.#png.length === 0
  toPNG = (): Buffer => this.#png
  toDataURL = (): string => `data:image/png;base64,${this.#png.toString('base64')}`
  setTemplateImage = (option: boolean): void => {
    this.#isTemplate = option
  }
  isTemplateImage = (): boolean => this.#isTemplate

  /** Width and height of the PNG header; zero for anything else. */
  getSize = (): Electron.Size => {
    const isPng = this.#png.length >= 24 && this.#png.readUInt32BE(0) === pngSignature
    return isPng
      ? { width: this.#png.readUInt32BE(16), height: this.#png.readUInt32BE(20) }
      : { width: 0, height: 0 }
  }
}
completeClass(NativeImage, 'NativeImage')
