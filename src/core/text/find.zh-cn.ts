import type { FindText } from './find.ts'

export const findZhCn: FindText = {
  region: '在对话中查找',
  field: '在这段对话里找',
  place: (at, total) => `${at}/${total}`,
  none: '没有找到',
  previous: '上一处',
  next: '下一处',
  close: '关闭查找',
}
