/** The moon beside the publication's name, for the hours in which it is read. */
export function MoonMark() {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d="M14.5 3.2a9 9 0 1 0 6.3 12.1A7.6 7.6 0 0 1 14.5 3.2Z" fill="var(--accent)" />
      <circle cx="18.6" cy="6.4" r="1.7" fill="var(--warm)" />
    </svg>
  )
}
