import { Clock } from 'lucide-react'
import { Icon } from '../app/icon.tsx'
import { KeepCard } from '../app/later-parts.ts'
import { Mark } from '../app/mark.tsx'
import { useSotto, useText, useWindow } from '../app/sotto-window.tsx'
import { RecoveryCard } from '../vault/recovery-card.tsx'
import { openConversation } from './chat-actions.ts'

/** The hour for today, else the day. */
function momentOf(updatedAt: number, language: string): string {
  const today = new Date(updatedAt).toDateString() === new Date().toDateString()
  const form: Intl.DateTimeFormatOptions = today
    ? { hour: '2-digit', minute: '2-digit', hour12: false }
    : { month: 'short', day: 'numeric' }
  return new Intl.DateTimeFormat(language, form).format(updatedAt)
}

/** Above the composer of a new conversation: one sentence. */
export function EmptyTop() {
  const text = useText()
  const temporary = useWindow((state) => state.temporary)
  const { title, body } = temporary ? text.temporary : text.empty
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto px-4 pb-5 text-center">
      <Mark size={40} className="mx-auto mt-auto mb-2.5 text-local [@media(max-height:520px)]:hidden" />
      <h2 className="first-of-type:[@media(max-height:520px)]:mt-auto text-empty leading-[1.4] font-strong text-balance">
        {title}
      </h2>
      <p className="mt-1 text-prose text-ink-2">{body}</p>
    </div>
  )
}

/** Below it: what can be done other than typing. */
export function EmptyBottom() {
  const text = useText()
  const sotto = useSotto()
  const latest = useWindow((state) => state.conversations[0])
  const vault = useWindow(({ app }) => (app?.vault.state === 'open' ? app.vault : null))
  const putOff = useWindow((state) => state.recoveryPutOff)
  return (
    <div className="mx-auto w-full max-w-[704px] flex-[1.25] overflow-y-auto px-4">
      {latest !== undefined && (
        <button
          type="button"
          onClick={() => openConversation(sotto, latest.id)}
          className="flex min-h-10 w-full items-center gap-3 rounded-card px-3.5 text-ink-2 hover:bg-hover"
        >
          <Icon of={Clock} className="text-ink-3" />
          <span className="flex-none text-ink-1">{text.empty.resume}</span>
          <span dir="auto" title={latest.title} className="min-w-0 truncate [unicode-bidi:isolate]">
            {latest.title}
          </span>
          <span className="ml-auto flex-none text-meta text-ink-3 tabular-nums">
            {momentOf(latest.updatedAt, text.language)}
          </span>
        </button>
      )}
      {vault !== null && vault.recoveryKey !== null && !putOff && (
        <RecoveryCard recoveryKey={vault.recoveryKey} />
      )}
      {vault?.keptBy === 'recovery-key' && <KeepCard />}
    </div>
  )
}
