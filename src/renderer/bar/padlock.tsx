/** A closed padlock with a solid body: the rule of a conversation, local only. */
export function Padlock({ size, className = '' }: { size: number; className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      aria-hidden="true"
      className={`flex-none ${className}`}
    >
      <rect x="3" y="7" width="10" height="7" rx="1.9" fill="currentColor" stroke="none" />
      <path d="M5.3 7V4.9a2.7 2.7 0 0 1 5.4 0V7" />
    </svg>
  )
}
