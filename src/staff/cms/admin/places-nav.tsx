import type { PayloadRequest } from 'payload'
import type { Place } from '@/platform/place'

type Props = { user?: PayloadRequest['user']; places: Place[] }

/** In the navigation, above the collections: the screens of rooms that whoever looks may enter. */
export function PlacesNav({ user = null, places }: Props) {
  const mine = places.filter(({ isFor }) => isFor(user))
  if (mine.length === 0) return null
  return (
    <div className="places-nav">
      {mine.map(({ href, words }) => (
        <a key={href} className="nav__link" href={href}>
          <span className="nav__link-label">{words}</span>
        </a>
      ))}
    </div>
  )
}
