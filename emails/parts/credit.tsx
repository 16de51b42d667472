import { day } from './brand'
import { Small } from './prose'

export type Credit = {
  /** As they sign, such as `Sample Author, MD`, with a few words about who they are. */
  authors: { name: string; role?: string }[]
  /** Who reviewed what and when, or that nobody has; one sentence as the site shows it. */
  state: string
  /** What has changed since the review, where something has. */
  changed?: string
  /** Dates in words, such as `Published 3 May 2026`. */
  dates?: string
}

/** Who stands behind the text: the same words as on the site. */
export const CreditLine = ({ credit }: { credit: Credit }) => (
  <div
    className="line-hair"
    style={{
      borderTop: `1px solid ${day.hair}`,
      borderBottom: `1px solid ${day.hair}`,
      margin: '22px 0',
      padding: '14px 0',
    }}
  >
    {credit.authors.map(({ name, role }) => (
      <Small key={name} colour="ink" space="4px">
        By <strong>{name}</strong>
        {role ? `, ${role}` : ''}
      </Small>
    ))}
    <Small colour="ink" space="4px">
      {credit.state}
    </Small>
    {credit.changed ? (
      <Small colour="amber" space="4px">
        <strong>{credit.changed}</strong>
      </Small>
    ) : null}
    {credit.dates ? <Small space="0">{credit.dates}</Small> : null}
  </div>
)
