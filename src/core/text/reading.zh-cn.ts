import type { ReadingText } from './reading.ts'
import { thoughtSeconds } from './thought-seconds.ts'

export const readingZhCn: ReadingText = {
  thoughtFor: (milliseconds) => `想了${thoughtSeconds(milliseconds)}秒`,
  copyAs: '选择复制的格式',
  copyText: '复制为纯文本',
  copyMarkdown: '复制为Markdown',
  copyFormatted: '复制并保留格式',
  outline: '目录',
}
