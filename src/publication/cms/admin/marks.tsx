import type { ServerProps } from 'payload'
import { actAs } from '@/platform/actor'
import { publicationName } from '../../publication-name'

/** The moon of the site, at the head of the admin. */
export const Icon = () => (
  <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
    <path d="M14.5 3.2a9 9 0 1 0 6.3 12.1A7.6 7.6 0 0 1 14.5 3.2Z" fill="var(--bedside-accent)" />
    <circle cx="18.6" cy="6.4" r="1.7" fill="var(--bedside-warm)" />
  </svg>
)

/** Above the screens outside the frame: whose desk this is. */
export const Logo = async ({ payload }: Pick<ServerProps, 'payload'>) => (
  <div className="bedside-logo">
    <Icon />
    <span>{await publicationName(() => actAs('system', payload))}</span>
  </div>
)
