import type { LucideIcon } from 'lucide-react'

/** A line icon of the one weight that the design has: 1.4 px at every size. */
export function Icon({
  of: Shape,
  size = 16,
  className = '',
}: {
  of: LucideIcon
  size?: number
  className?: string
}) {
  return (
    <Shape
      size={size}
      strokeWidth={size >= 20 ? 1.25 : 1.4}
      absoluteStrokeWidth
      aria-hidden="true"
      className={`flex-none ${className}`}
    />
  )
}
