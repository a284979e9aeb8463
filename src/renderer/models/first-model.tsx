import { Download } from 'lucide-react'
import { Button } from '../app/button.tsx'
import { Icon } from '../app/icon.tsx'
import { useSotto, useText, useWindow } from '../app/sotto-window.tsx'
import { ErrorRow } from '../chat/error-row.tsx'
import { isLocal } from './model-choice.ts'
import { PullProgress } from './pull-progress.tsx'

function Offer() {
  const text = useText()
  const { request, store } = useSotto()
  const offer = useWindow((state) => state.offer)
  const failed = useWindow((state) => (state.pull?.state === 'failed' ? state.pull.error : null))

  async function pull(model: string): Promise<void> {
    const begun = await request('models.pull', { model })
    if (begun.ok) return store.getState().setPull(begun.value)
    store.getState().setPull({ model, state: 'failed', completed: 0, total: 0, error: begun.error })
  }

  if (failed !== null) {
    return <ErrorRow error={failed} handlers={{ 'pull-model': (model) => void pull(model) }} />
  }
  if (offer === undefined) return null
  if (offer === null) return <p className="text-ink-2">{text.models.noOffer}</p>
  return (
    <div className="flex flex-wrap items-center gap-4">
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-strong">{text.models.offerTitle}</p>
        <p className="text-ink-2">{text.models.offerBody}</p>
      </div>
      <Button look="ink" onClick={() => void pull(offer.model)}>
        <Icon of={Download} size={14} />
        {text.models.download(offer.model, offer.bytes)}
      </Button>
    </div>
  )
}

/** What to do while the service runs and no local model is there, or while one is being fetched. */
export function FirstModel() {
  const models = useWindow((state) => state.models)
  const pull = useWindow((state) => state.pull)
  const pulling = pull?.state === 'running'
  const missing = models !== null && !models.some(isLocal)
  if (!pulling && !missing && pull?.state !== 'failed') return null
  return (
    <section className="rounded-sheet border border-line bg-raised px-4 py-3">
      {pulling ? <PullProgress pull={pull} /> : <Offer />}
    </section>
  )
}
