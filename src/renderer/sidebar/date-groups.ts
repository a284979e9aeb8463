import type { ConversationView } from '../../core/contract/views.ts'
import type { Catalogue } from '../../core/text/catalogue.ts'

export interface DateGroup {
  readonly name: string
  readonly conversations: readonly ConversationView[]
}

function startOfDay(moment: number, daysBefore: number): number {
  const day = new Date(moment)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - daysBefore).getTime()
}

function groupName(updatedAt: number, now: number, text: Catalogue): string {
  if (updatedAt >= startOfDay(now, 0)) return text.sidebar.today
  if (updatedAt >= startOfDay(now, 1)) return text.sidebar.yesterday
  if (updatedAt >= startOfDay(now, 7)) return text.sidebar.lastSevenDays
  const sameYear = new Date(updatedAt).getFullYear() === new Date(now).getFullYear()
  // Intl writes a Chinese month with a Han numeral when it stands alone, and with digits after a year.
  const month = sameYear && text.language === 'zh-CN' ? 'numeric' : 'long'
  const form: Intl.DateTimeFormatOptions = sameYear ? { month } : { month, year: 'numeric' }
  return new Intl.DateTimeFormat(text.language, form).format(updatedAt)
}

/** Groups by local calendar days, in the order given (newest first). Times are milliseconds since the epoch. */
export function dateGroups(
  conversations: readonly ConversationView[],
  now: number,
  text: Catalogue,
): readonly DateGroup[] {
  const groups = new Map<string, ConversationView[]>()
  for (const conversation of conversations) {
    const name = groupName(conversation.updatedAt, now, text)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [conversation])
    else group.push(conversation)
  }
  return [...groups].map(([name, members]) => ({ name, conversations: members }))
}
