/** The two looks at the index: a cheap one that fetches what may be meant, an exact one that measures it. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { inAnyNumber, inARow, neighbours, queryOf, queryOfTerm, worthMeasuring } from './plan'
import type { Asked } from './query-language'
import type { Term } from './terms'
import { isPublic, type Kind } from './texts'

export type Filters = {
  kind?: Kind
  /** Id. */
  topic?: string
  /** Published on this day or later. */
  since?: Date
}

export type Measured = {
  kind: Kind
  subject: string
  published: Date
  /** Sum of the terms’ weights, each by how well the text meets it: 1 is as well as can be. */
  met: number
  /** Sum of the weights of the terms that it has at all. */
  covered: number
  /** How many neighbours stand near each other: in the text, in the title. */
  near: number
  nearInTitle: number
  /** One of the terms stands in its title. */
  inTitle: boolean
}

/** The most that are measured, and so the most that are found. */
export const MOST = 200
const TITLES = 600
const TEXTS = 600

/** What a word is worth in D, C, B, A: the text, a heading, standfirst and summary, the title. */
const PLACES = '{0.16, 0.35, 0.5, 1}'

/**
 * Which are worth measuring is asked of the two word indexes; of those the ones whose titles have most are measured, so
 * texts are asked only where titles are too few. Of too many titles the newest are looked at; of too many texts that hold
 * nothing but common words, those that the index names first, because to sort them would be to read them all. A text is unpacked after that choice, and once. One that is not public at
 * this moment is left out, whatever the index says.
 */
const statement = `
  with terms as materialized (
    select * from unnest($5::tsquery[], $6::float8[]) as t (query, weight)
  ), alternatives as materialized (
    select * from unnest($7::int[], $8::tsquery[], $9::float8[], $10::int[]) as a (term, query, weight, forms)
  ), pairs as materialized (
    select * from unnest($11::tsquery[]) as p (query)
  ), titles as materialized (
    select ctid as place from search_entries e where e.language = $1 and e.head @@ $2::tsquery and {conditions}
    order by e.published desc, e.subject limit ${TITLES}
  ), texts as materialized (
    select ctid as place from search_entries e where e.language = $1 and e.words @@ $3::tsquery and {conditions}
    limit case when (select count(*) from titles) < $4 then ${TEXTS} else 0 end
  ), found as (
    select place from titles union select place from texts
  ), chosen as (
    select e.kind, e.subject, e.published, e.head, e.words
    from search_entries e where e.ctid = any(array(select place from found))
    order by (select sum(t.weight) from terms t where e.head @@ t.query) desc nulls last, e.published desc, e.subject
    limit $4
  ), readable as materialized (
    select c.kind, c.subject, c.published, c.head, c.words || ''::tsvector as words from chosen c
    where case c.kind
      when 'article' then exists (select 1 from articles a where a.id = c.subject and ${isPublic.article})
      else exists (select 1 from questions q where q.id = c.subject and ${isPublic.question}) end
  )
  select c.kind, c.subject, c.published, m.met, m.covered, n.near, n.near_in_title as "nearInTitle",
    exists (select 1 from terms t where c.head @@ t.query) as "inTitle"
  from readable c
  cross join lateral (
    select coalesce(sum(t.weight * best.met), 0)::float8 as met,
      coalesce(sum(t.weight) filter (where best.met > 0), 0)::float8 as covered
    from (
      select a.term, max(case when c.words @@ a.query
        then a.weight * least(1, a.forms * ts_rank('${PLACES}', c.words, a.query)) else 0 end) as met
      from alternatives a group by a.term
    ) best join (select row_number() over () - 1 as term, weight from terms) t using (term)
  ) m
  cross join lateral (
    select count(*) filter (where c.words @@ p.query)::int as near,
      count(*) filter (where c.head @@ p.query)::int as near_in_title
    from pairs p
  ) n`

export async function measure(
  req: PayloadRequest,
  language: string,
  asked: Asked,
  terms: readonly Term[],
  entries: number,
  filters: Filters,
): Promise<Measured[]> {
  const values: unknown[] = [
    language,
    worthMeasuring(terms, 'heads', entries, TITLES),
    worthMeasuring(terms, 'entries', entries, TEXTS),
    MOST,
    terms.map(queryOfTerm),
    terms.map(({ weight }) => weight),
    terms.flatMap((term, at) => term.alternatives.map(() => at)),
    terms.flatMap((term) => term.alternatives.map(queryOf)),
    terms.flatMap((term) => term.alternatives.map(({ weight }) => weight)),
    terms.flatMap((term) => term.alternatives.map((one) => (one.isPhrase ? 1 : one.words.length))),
    neighbours(terms),
  ]
  const conditions = conditionsOf(asked, filters, (value) => `$${values.push(value)}`)
  return query<Measured>(
    req,
    statement.replaceAll('{conditions}', () => conditions),
    values,
  )
}

function conditionsOf(asked: Asked, { kind, topic, since }: Filters, bind: (value: unknown) => string): string {
  return [
    'true',
    ...asked.phrases.map((words) => `e.words @@ ${bind(inARow(words))}::tsquery`),
    ...asked.without.map((words) => `not e.words @@ ${bind(inAnyNumber(words))}::tsquery`),
    ...(kind ? [`e.kind = ${bind(kind)}`] : []),
    ...(topic ? [`e.topics @> array[${bind(topic)}::uuid]`] : []),
    ...(since ? [`e.published >= ${bind(since)}`] : []),
  ].join(' and ')
}
