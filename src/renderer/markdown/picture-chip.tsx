import { ImageOff } from 'lucide-react'
import { Icon } from '../app/icon.tsx'
import { useChrome } from './markdown-labels.ts'
import { hostOf, withMarks } from './visible-address.ts'

/** Stands where a picture would: its description and where it would have come from. Nothing is fetched. */
export function PictureChip({ url, alt }: { url: string; alt: string }) {
  const { labels } = useChrome()
  return (
    <span className="md-picture">
      <Icon of={ImageOff} size={12} />
      {alt.trim() === '' ? labels.image : alt} <span className="md-address">{withMarks(hostOf(url))}</span>
    </span>
  )
}
