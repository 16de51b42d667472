import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { AskErrands, Errand, Urgency } from '@/platform/errand'
import type { Place } from '@/platform/place'
import { errandsFor } from '../../errands'
import { nameOf, roleOf } from '../../roles'
import { EverythingHere, type NavGroups } from './everything-here'

type Props = AdminViewServerProps & { errands: AskErrands[]; places: Place[]; navGroups?: NavGroups }

/** The first page of the desk: what needs whoever opened it, the most urgent first. */
export async function Dashboard({ initPageResult, errands: rooms, places, navGroups = [] }: Props) {
  const { req, permissions } = initPageResult
  const role = roleOf(req.user)
  if (!role) return null
  const errands = await errandsFor(req, rooms, new Date())
  const mayWrite = permissions.collections?.articles?.create === true
  return (
    <Gutter className="today">
      <header className="today__head">
        <p>
          Hello, {nameOf(req.user)}. You are here as {article(role)} {role}.
        </p>
        <h1>What needs you today</h1>
        <p className="today__sum">{sumOf(errands, mayWrite)}</p>
        <p className="today__doors">
          {mayWrite ? (
            <a className="btn btn--style-primary btn--size-large" href="/admin/collections/articles/create">
              Write an article
            </a>
          ) : null}
          <a href="/">See the site as readers see it</a>
        </p>
      </header>
      {[...Map.groupBy(errands, ({ urgency }) => urgency)].map(([urgency, some]) => (
        <section key={urgency} className={`today__when today__when--${urgency}`} aria-labelledby={`when-${urgency}`}>
          <h2 id={`when-${urgency}`}>{when[urgency]}</h2>
          {some.map((errand) => (
            <ErrandCard key={errand.title} errand={errand} />
          ))}
        </section>
      ))}
      {errands.length > 0 ? <p className="today__rest">Nothing else waits.</p> : null}
      <EverythingHere
        groups={navGroups}
        places={places.filter(({ isFor }) => isFor(req.user))}
        permissions={permissions}
      />
    </Gutter>
  )
}

const article = (role: string) => (/^[aeiou]/.test(role) ? 'an' : 'a')

const when: Record<Urgency, string> = {
  now: 'Now',
  today: 'Today',
  'in-time': 'When there is time',
  'to-know': 'Good to know',
}

function sumOf(errands: readonly Errand[], mayWrite: boolean): string {
  const many = (urgency: Urgency) => errands.filter((errand) => errand.urgency === urgency).length
  const [now, today] = [many('now'), many('today')]
  if (now > 0) return `${things(now)} cannot wait${today > 0 ? `, ${things(today).toLowerCase()} for today` : ''}.`
  if (today > 0) return `${things(today)} for today.`
  return mayWrite ? 'Nothing needs you today. A good day to write.' : 'Nothing needs you today.'
}

const things = (number: number) => (number === 1 ? 'One thing' : `${number} things`)

function ErrandCard({ errand: { title, note, lines } }: { errand: Errand }) {
  return (
    <section className="today__errand">
      <h3>{title}</h3>
      {note ? <p>{note}</p> : null}
      <ul>
        {lines.map(({ words, href, says }) => (
          <li key={`${href} ${words} ${says}`}>
            {href ? <a href={href}>{words}</a> : <strong>{words}</strong>}
            {says ? <span> {says}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
