import type { Language } from './catalogue.ts'

const units = [
  { seconds: 86_400, names: { 'zh-CN': '天', en: ' d' } },
  { seconds: 3600, names: { 'zh-CN': '小时', en: ' h' } },
  { seconds: 60, names: { 'zh-CN': '分钟', en: ' min' } },
  { seconds: 1, names: { 'zh-CN': '秒', en: ' s' } },
] as const

/** Whole seconds in the largest units that say them exactly: 1 h 30 min, 5 min, 0 s. */
export function duration(seconds: number, language: Language): string {
  let left = seconds
  const parts: string[] = []
  for (const unit of units) {
    const amount = Math.floor(left / unit.seconds)
    left -= amount * unit.seconds
    if (amount > 0) parts.push(`${amount}${unit.names[language]}`)
  }
  if (parts.length === 0) return `0${units[3].names[language]}`
  return parts.join(language === 'en' ? ' ' : '')
}
