import { Cloud, Laptop } from 'lucide-react'
import type { Place } from '../../core/contract/views.ts'
import { Icon } from '../app/icon.tsx'

/** The glyph beside an answer: a fact about that answer, not the rule of the conversation. */
export function RanOn({ place }: { place: Place | null }) {
  const look =
    place === 'local'
      ? 'bg-local-tint text-local'
      : place === 'cloud'
        ? 'bg-cloud-tint text-cloud'
        : 'bg-sunken text-ink-3'
  return (
    <span className={`absolute top-3 left-0 grid size-[22px] place-items-center rounded-[7px] ${look}`}>
      <Icon of={place === 'cloud' ? Cloud : Laptop} size={14} />
    </span>
  )
}
