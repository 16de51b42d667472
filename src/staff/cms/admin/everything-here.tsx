import type { SanitizedPermissions } from 'payload'

export type NavGroups = {
  label: string
  entities: { slug: string; type: string; label: string | Record<string, string> }[]
}[]

type Props = { groups: NavGroups; permissions: SanitizedPermissions }

/** Every place of the desk that whoever looks may enter, and where they may begin something new. */
export function EverythingHere({ groups, permissions }: Props) {
  return (
    <nav className="today__places" aria-label="Everything at the desk">
      <h2>Everything at the desk</h2>
      <div>
        {groups.map(({ label, entities }) => (
          <section key={label}>
            <h3>{label}</h3>
            <ul>
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
