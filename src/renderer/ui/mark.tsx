/** Accord's mark: two parties, and what they agree on. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <circle cx="10.5" cy="14" r="8.5" fill="var(--chart-1)" />
      <circle cx="17.5" cy="14" r="8.5" fill="var(--chart-2)" fillOpacity="0.85" />
      <path d="M14 6.25a8.5 8.5 0 0 1 0 15.5a8.5 8.5 0 0 1 0-15.5z" fill="var(--surface)" />
    </svg>
  )
}
