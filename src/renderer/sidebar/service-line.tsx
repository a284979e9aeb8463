import type { ServiceView } from '../../core/contract/views.ts'
import type { Catalogue } from '../../core/text/catalogue.ts'
import { useText, useWindow } from '../app/sotto-window.tsx'
import { useSecondsUntil } from './use-seconds-until.ts'

const dots: Readonly<Record<ServiceView['state'], string>> = {
  running: 'bg-local',
  starting: 'caret size-[7px]!',
  stopped: 'bg-transparent shadow-[inset_0_0_0_1.5px_var(--ink-3)]',
}

function note(service: ServiceView, left: number | null, text: Catalogue): string | null {
  if (service.state === 'stopped') return left === null ? null : text.service.nextTry(left)
  if (service.state === 'starting' || service.managed) return null
  return service.verified ? text.service.adopted : text.service.unverified
}

function sentence(service: ServiceView, text: Catalogue): string {
  switch (service.state) {
    case 'starting':
      return text.service.starting
    case 'running':
      return text.service.running(service.version)
    case 'stopped':
      return text.service.stopped
  }
}

/** The state of the local model service, in one line at the foot of the sidebar. */
export function ServiceLine() {
  const text = useText()
  const service = useWindow((state) => state.app?.service)
  const left = useSecondsUntil(service?.state === 'stopped' ? service.retryAt : null)
  if (service === undefined) return null
  const aside = note(service, left, text)
  return (
    <div className="flex flex-wrap items-center gap-x-2 pt-[7px] pr-2 pb-[3px] pl-2.5 text-meta text-ink-3">
      <span className={`size-[7px] flex-none rounded-full ${dots[service.state]}`} />
      <span role="status">{sentence(service, text)}</span>
      {aside !== null && <span className="ml-auto whitespace-nowrap tabular-nums">{aside}</span>}
    </div>
  )
}
