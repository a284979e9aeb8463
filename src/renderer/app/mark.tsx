/** The mark of Sotto: a dome over a dot, the sign for holding a note. */
export function Mark({ size, className = '' }: { size: number; className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={size > 24 ? 1.3 : 1.7}
      strokeLinecap="round"
      aria-hidden="true"
      className={`flex-none ${className}`}
    >
      <path d="M2.2 10.4a5.8 5.8 0 0 1 11.6 0" />
      <circle cx="8" cy="10.6" r="1.55" fill="currentColor" stroke="none" />
    </svg>
  )
}
