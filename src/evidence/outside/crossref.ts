/**
 * Crossref's REST API. A paper's own record names its notices under `updated-by`; a notice names the paper under
 * `update-to` and is found by the filter `updates`. Neither is complete, so both are read. Documented in
 * https://api.crossref.org/swagger-ui and Crossref's guide to Retraction Watch data.
 */
import { z } from 'zod'
import {
  authorsFrom,
  containerFrom,
  dayFrom,
  type Facts,
  initialsOf,
  type Notice,
  type Registered,
  titleFrom,
} from './facts'
import { type Answer, askRegistry, below, type Outside } from './outside'

const dateParts = z.object({ 'date-parts': z.array(z.array(z.number().nullable())) })
const update = z.object({
  DOI: z.string().nullish(),
  type: z.string(),
  updated: dateParts.nullish().catch(null),
})
const author = z.object({ given: z.string(), family: z.string(), name: z.string() }).partial()
// What fills a form may be missing; what tells of a retraction may not be misread as nothing.
const work = z.object({
  DOI: z.string(),
  title: z.array(z.string()).catch([]),
  'container-title': z.array(z.string()).catch([]),
  publisher: z.string().optional().catch(undefined),
  author: z.array(author).catch([]),
  issued: dateParts.optional().catch(undefined),
  'updated-by': z.array(update).nullish(),
  'update-to': z.array(update).nullish(),
})
const oneWork = z.object({ message: work })
const manyWorks = z.object({ message: z.object({ items: z.array(work) }) })

type Work = z.infer<typeof work>
type Update = z.infer<typeof update>

/** Kinds of update as Crossref spells them, older spellings too. Others (`new_version` of a preprint) are known by form. */
function whatOf(type: string): Notice['what'] | undefined {
  const said = type.toLowerCase().replace(/[\s-]/g, '_')
  if (/retract|retration|withdraw|removal/.test(said)) return 'retracted'
  if (/concern/.test(said)) return 'concern'
  if (/new_version|new_edition|replace/.test(said)) return 'superseded'
  return /correct|corrigend|errat|addend|clarif/.test(said) ? 'corrected' : undefined
}

const noticeOf = ({ type, updated }: Update, noticeDoi: string | null | undefined): Notice[] => {
  const what = whatOf(type)
  if (!what) return []
  return [
    { what, on: dayFrom(updated?.['date-parts'][0]), ...(noticeDoi && { notice: `https://doi.org/${noticeDoi}` }) },
  ]
}

const same = (one: string | null | undefined, other: string) => one?.toLowerCase() === other.toLowerCase()

/** Notices that a paper's own record carries; its `update-to` counts only where it names the paper itself. */
const ownNotices = (message: Work, doi: string): Notice[] => [
  ...(message['updated-by'] ?? []).flatMap((one) => noticeOf(one, one.DOI)),
  ...(message['update-to'] ?? []).filter((one) => same(one.DOI, doi)).flatMap((one) => noticeOf(one, undefined)),
  ...(message.title.some((title) => /^\s*(retracted|withdrawn)( article)?\s*[:.]/i.test(title))
    ? [{ what: 'retracted' as const }]
    : []),
]

const factsOf = (message: Work): Facts => ({
  title: titleFrom(message.title[0]),
  authors: authorsFrom(
    message.author.map(({ given, family, name }) => ({ family, initials: initialsOf(given), group: name })),
  ),
  container: containerFrom(message['container-title'][0] ?? message.publisher),
  year: message.issued?.['date-parts'][0]?.[0] ?? undefined,
})

function parsed<Value>(schema: z.ZodType<Value>, answer: Answer<string>): Answer<Value> {
  if (answer.kind !== 'found') return answer
  try {
    return { kind: 'found', value: schema.parse(JSON.parse(answer.value)) }
  } catch {
    return { kind: 'unknown', why: 'Crossref: an answer that cannot be read' }
  }
}

/** A paper as Crossref records it, with what its own record says of notices. */
export async function workAtCrossref(outside: Outside, doi: string): Promise<Answer<Registered>> {
  const address = below(outside.crossref, `/works/${encodeURIComponent(doi)}`, { mailto: outside.contact })
  const answer = parsed(oneWork, await askRegistry(outside, address))
  if (answer.kind !== 'found') return answer
  const { message } = answer.value
  if (!same(message.DOI, doi)) return { kind: 'unknown', why: 'Crossref: an answer about another work' }
  return { kind: 'found', value: { facts: factsOf(message), notices: ownNotices(message, doi) } }
}

/** The notices that name this paper in their own records. An empty list is an answer; one that is not there is none. */
export async function noticesAtCrossref(outside: Outside, doi: string): Promise<Answer<Notice[]>> {
  const address = below(outside.crossref, '/works', { filter: `updates:${doi}`, rows: '50', mailto: outside.contact })
  const answer = parsed(manyWorks, await askRegistry(outside, address))
  if (answer.kind === 'absent') return { kind: 'unknown', why: 'Crossref: no list of notices' }
  if (answer.kind !== 'found') return answer
  const notices = answer.value.message.items.flatMap((item) =>
    (item['update-to'] ?? []).filter((one) => same(one.DOI, doi)).flatMap((one) => noticeOf(one, item.DOI)),
  )
  return { kind: 'found', value: notices }
}
