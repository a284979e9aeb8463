import { count } from './amounts.ts'
import type { ContextText } from './context.ts'

export const contextZhCn: ContextText = {
  dropped: (window, messages) => `窗口${count(window)}装不下，最早${count(messages)}条没有带上。`,
  show: '看看模型收到了什么',
  title: '模型收到的内容',
  summary: (messages, estimate, window) =>
    `${count(messages)}条消息，约${count(estimate)}个token，窗口是${count(window)}`,
  system: '系统提示词',
  person: '你',
  model: '模型',
  meter: '窗口占用',
  share: (percent) => `占${percent}%`,
  used: (tokens, window, over) =>
    `约${count(tokens)}个token，窗口是${count(window)}${over ? '；最早的消息将不会带上' : ''}`,
  pin: '钉住，每次都带上',
  unpin: '取消钉住',
  pinned: '已钉住，每次都带上',
}
