import { useSotto, useWindow } from '../app/sotto-window.tsx'
import { ErrorRow } from '../chat/error-row.tsx'
import { FirstModel } from '../models/first-model.tsx'
import { Composer } from './composer.tsx'
import { ServiceRow } from './service-row.tsx'

function SendError() {
  const { store, request } = useSotto()
  const error = useWindow((state) => state.sendError)
  const banner = useWindow((state) => state.storageError)
  if (error === null || error.code === banner?.code) return null
  return (
    <ErrorRow
      error={error}
      handlers={{
        'choose-model': () => store.getState().showPicker(true),
        'start-service': () => void request('service.start', {}),
      }}
    />
  )
}

/** The composer with what stands in its way above it. */
export function Dock({ narrow }: { narrow: boolean }) {
  const opening = useWindow((state) => state.opening)
  return (
    <div
      data-region="composer"
      className={`mx-auto flex w-full flex-col gap-2 px-4 pt-1 pb-3.5 ${narrow ? 'max-w-[704px]' : 'max-w-[832px]'}`}
    >
      <SendError />
      <ServiceRow />
      <FirstModel />
      <Composer key={opening} />
    </div>
  )
}
