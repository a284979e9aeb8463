import { useWindow } from './sotto-window.tsx'

/** Says that an answer began and that it is done; the stream itself is not read out piece by piece. */
export function Announcer() {
  const announcement = useWindow((state) => state.announcement)
  return (
    <div role="status" className="sr-only">
      {announcement}
    </div>
  )
}
