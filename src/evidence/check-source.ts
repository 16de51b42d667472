/** One look at one source, everywhere it can be asked about. */
import type { PayloadRequest } from 'payload'
import type { Observation } from './check-after'
import { keepObservation } from './keep-observation'
import { noticesAtCrossref, workAtCrossref } from './outside/crossref'
import type { Notice } from './outside/facts'
import type { Answer, Outside } from './outside/outside'
import { articleAtPubmed } from './outside/pubmed'
import { linkAt } from './outside/web-page'
import { recordOf } from './queries'
import type { Standing } from './state-of-source'

type Asked = { doi?: string; pmid?: string; url?: string }
type Heard = { registry: 'answered' | 'absent' | 'unknown'; notices: Observation['notices']; why?: string }

const heard = (from: 'crossref' | 'pubmed', answer: Answer<Notice[]>): Heard => {
  switch (answer.kind) {
    case 'found':
      return { registry: 'answered', notices: answer.value.map((notice) => ({ ...notice, from })) }
    case 'absent':
      return { registry: 'absent', notices: [], why: `${from}: no such record` }
    case 'unknown':
      return { registry: 'unknown', notices: [], why: answer.why }
  }
}

const noticesOf = (answer: Answer<{ notices: Notice[] }>): Answer<Notice[]> =>
  answer.kind === 'found' ? { kind: 'found', value: answer.value.notices } : answer

/** Both ways in which Crossref may know of a notice, and PubMed. */
async function ask(outside: Outside, { doi, pmid }: Asked): Promise<Heard[]> {
  const said: Heard[] = []
  if (doi) {
    const own = heard('crossref', noticesOf(await workAtCrossref(outside, doi)))
    said.push(own)
    if (own.registry === 'answered') said.push(heard('crossref', await noticesAtCrossref(outside, doi)))
  }
  if (pmid) said.push(heard('pubmed', noticesOf(await articleAtPubmed(outside, pmid))))
  return said
}

/** One that could not be asked makes the whole unknown; one that has no record does not, if the other has. */
function registryOf(said: Heard[]): Observation['registry'] {
  if (said.length === 0) return 'none'
  if (said.some(({ registry }) => registry === 'unknown')) return 'unknown'
  return said.some(({ registry }) => registry === 'answered') ? 'answered' : 'absent'
}

/** Asks about what a record names; nothing is written. */
export async function observe(outside: Outside, asked: Asked): Promise<Observation & { details: string }> {
  const said = await ask(outside, asked)
  return {
    registry: registryOf(said),
    link: asked.url ? await linkAt(outside, asked.url) : 'none',
    notices: said.flatMap(({ notices }) => notices),
    details: said.flatMap(({ why }) => why ?? []).join('; '),
  }
}

/** @returns what is known now; undefined when there is no such source any more, or it was changed meanwhile. */
export async function checkSource(
  req: PayloadRequest,
  id: string,
  outside: Outside,
  now: Date,
): Promise<(Standing & { registry: Observation['registry'] }) | undefined> {
  const doc = await req.payload.findByID({
    collection: 'sources',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!doc) return undefined
  const { doi, pmid, url } = recordOf(doc)
  const asked = { doi, pmid, url }
  const seen = await observe(outside, asked)
  const standing = await keepObservation(req, id, seen, now, asked)
  return standing && { ...standing, registry: seen.registry }
}
