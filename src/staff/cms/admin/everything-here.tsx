import type { SanitizedPermissions } from 'payload'
import type { Place } from '@/platform/place'

export type NavGroups = {
  label: string
  entities: { slug: string; type: string; label: string | Record<string, string> }[]
}[]

type Props = { groups: NavGroups; places: Place[]; permissions: SanitizedPermissions }

/** Every place of the desk that whoever looks may enter, and where they may begin something new. */
export function EverythingHere({ groups, places, permissions }: Props) {
  return (
    <nav className="today__places" aria-label="Everything at the desk">
      <h2>Everything at the desk</h2>
      <div>
        {groups.map(({ label, entities }) => (
          <section key={label}>
            <h3>{label}</h3>
            <ul>
              {places
                .filter(({ group }) => group === label)
                .map(({ href, words }) => (
                  <li key={href}>
                    <a href={href}>{words}</a>
                  </li>
                ))}
              {entities.map(({ slug, type, label }) => {
                const place = `/admin/${type}/${slug}`
                const words = typeof label === 'string' ? label : label.en
                const isNew = type === 'collections' && permissions.collections?.[slug]?.create
                return (
                  <li key={slug}>
                    <a href={place}>{words}</a>
                    {isNew ? (
                      <a href={`${place}/create`} aria-label={`New in ${words}`}>
                        New
                      </a>
                    ) : null}
                  </li>
                )
              })}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  )
}
