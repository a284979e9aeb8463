import { PlugZap } from 'lucide-react'
import { Button } from '../app/button.tsx'
import { Icon } from '../app/icon.tsx'
import { useSotto, useText, useWindow } from '../app/sotto-window.tsx'
import { lastMessage } from '../chat/chat-slice.ts'
import { ErrorRow } from '../chat/error-row.tsx'
import { useSecondsUntil } from '../sidebar/use-seconds-until.ts'

/** The service is of unknown origin: nothing goes to it until the person says that it is theirs. */
function VouchRow({ address, holder }: { address: string; holder: string | null }) {
  const text = useText()
  const { request, store } = useSotto()
  return (
    <section className="flex items-start gap-2.5 rounded-card border border-line-field bg-raised px-3 py-2.5">
      <Icon of={PlugZap} className="mt-0.5 text-ink-2" />
      <div className="min-w-0 flex-1">
        <p className="said font-strong">{text.service.unverifiedTitle(address)}</p>
        <p className="said text-ink-2">{text.service.unverifiedBody(holder)}</p>
        <Button
          size="small"
          className="mt-2"
          onClick={() =>
            void request('service.vouch', { address }).then((vouched) => {
              if (vouched.ok) store.getState().changeApp({ service: vouched.value })
              else store.getState().setSendError(vouched.error)
            })
          }
        >
          {text.service.vouch}
        </Button>
      </div>
    </section>
  )
}

/** What keeps the local service from answering, with its next step; nothing while all is well. */
export function ServiceRow() {
  const text = useText()
  const { request } = useSotto()
  const service = useWindow((state) => state.app?.service)
  const saidByAnswer = useWindow((state) => {
    const last = lastMessage(state)
    return last?.role === 'assistant' && (last.error?.code.startsWith('service.') ?? false)
  })
  const left = useSecondsUntil(service?.state === 'stopped' ? service.retryAt : null)
  if (service?.state === 'stopped' && !saidByAnswer) {
    return (
      <ErrorRow
        error={service.error}
        {...(service.error.code === 'service.not-running' ? { safe: text.service.stoppedBody } : {})}
        handlers={{ 'start-service': () => void request('service.start', {}) }}
        note={left === null ? null : text.service.nextTry(left)}
      />
    )
  }
  if (service?.state === 'running' && !service.verified) {
    return <VouchRow address={service.address} holder={service.holder} />
  }
  return null
}
