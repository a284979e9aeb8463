import type { TemporaryText } from './temporary.ts'

export const temporaryZhCn: TemporaryText = {
  begin: '临时对话',
  name: '临时',
  title: '这段对话一个字都不会留下',
  body: '只在内存里：不进历史，搜不到，也不进备份。',
  leaveTitle: '离开这段临时对话？',
  leaveBody: '它没有写到任何地方，离开后就没有了。',
  stay: '留下',
  leave: '离开',
}
