/** How one look at a source adds to what is known. */
import type { Notice } from './outside/facts'
import { type Check, type Finding, type Found, holding, isAbout, type SourceRecord } from './state-of-source'

export type Observation = {
  /** `absent`: the registry has no such record, which says nothing good. `none`: there is none to ask. */
  registry: 'answered' | 'absent' | 'unknown' | 'none'
  link: 'alive' | 'gone' | 'unknown' | 'none'
  notices: (Notice & { from: 'crossref' | 'pubmed' })[]
}

const dayOf = (iso: string) => iso.slice(0, 10)
const isFound = (state: SourceRecord['state']): state is Found => state !== 'complete' && state !== 'incomplete'

/** Everything that can be asked answered, and something can be asked. A link beside a registry adds no proof. */
const succeeded = ({ registry, link }: Observation) =>
  registry === 'answered' || (registry === 'none' && link === 'alive')

function findingsAfter(before: readonly Finding[], record: SourceRecord, { notices }: Observation, at: string) {
  const kept = [...before]
  const add = (finding: Finding) => {
    const known = kept.findIndex(({ what, from, notice }) => {
      return what === finding.what && from === finding.from && (notice ?? '') === (finding.notice ?? '')
    })
    if (known < 0) kept.push(finding)
  }
  if (isFound(record.state)) add({ what: record.state, from: 'desk', seenAt: at })
  for (const notice of notices) add({ ...notice, seenAt: at })
  return kept
}

/**
 * What is known after a look. What was found stays found, whatever a later look says or fails to say, as long as the
 * record names the same thing; an address is gone when it said so on two days with no sign of life between.
 * @param at the moment of the look, ISO.
 */
export function checkAfter(previous: Check | undefined, record: SourceRecord, seen: Observation, at: string): Check {
  const before = previous && isAbout(previous, record) ? previous : undefined
  const goneSince = seen.link === 'alive' ? undefined : (before?.goneSince ?? (seen.link === 'gone' ? at : undefined))
  const saidTwice = seen.link === 'gone' && goneSince !== undefined && dayOf(goneSince) < dayOf(at)
  return {
    doi: record.doi ?? '',
    pmid: record.pmid ?? '',
    url: record.url ?? '',
    succeededAt: succeeded(seen) ? at : before?.succeededAt,
    goneSince,
    gone: saidTwice || (seen.link !== 'alive' && before?.gone === true),
    findings: findingsAfter(holding(before?.findings ?? [], record.state), record, seen, at),
  }
}
