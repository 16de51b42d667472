/** The moon of the site, at the head of the admin. */
export const Icon = () => (
  <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
    <path d="M14.5 3.2a9 9 0 1 0 6.3 12.1A7.6 7.6 0 0 1 14.5 3.2Z" fill="var(--bedside-accent)" />
    <circle cx="18.6" cy="6.4" r="1.7" fill="var(--bedside-warm)" />
  </svg>
)

export const Logo = () => (
  <div className="bedside-logo">
    <Icon />
    <span>Bedside</span>
  </div>
)
