/** What readers and editors are told about a source: computed from its record and what checks found, the worst first. */

export type Found = 'retracted' | 'concern' | 'superseded' | 'corrected'

/** `on` is the day of the notice, `seenAt` the moment we first knew. */
export type Finding = {
  what: Found
  from: 'crossref' | 'pubmed' | 'desk'
  on?: string
  notice?: string
  seenAt: string
}

export type RecordState = 'incomplete' | 'complete' | Found
/** `gone`: nothing at its address any more. */
export type SourceState = RecordState | 'gone'

/** What the last look left behind; moments as ISO strings. */
export type Check = {
  doi: string
  pmid: string
  url: string
  succeededAt?: string
  goneSince?: string
  gone: boolean
  findings: Finding[]
}

export type SourceRecord = {
  state: RecordState
  /** When somebody last opened it, as an editor wrote down. */
  checkedAt?: string
  doi?: string
  pmid?: string
  url?: string
}

export type Standing = {
  state: SourceState
  /** Day of the notice, or since when there is nothing at its address. */
  since?: string
  /** Where the notice stands. */
  notice?: string
  /** When we first knew. Empty where nobody wrote it down. */
  seenAt?: string
  /** When it last was looked at with success, by a check or by a person. */
  checkedAt?: string
}

const worstFirst = ['retracted', 'concern', 'superseded', 'corrected'] as const

/** Whether a look was about the record as it is now. */
export const isAbout = (check: Pick<Check, 'doi' | 'pmid' | 'url'>, record: SourceRecord): boolean =>
  check.doi === (record.doi ?? '') && check.pmid === (record.pmid ?? '') && check.url === (record.url ?? '')

/** Findings that hold: an editor's own only while the record still says so. */
export const holding = (findings: readonly Finding[], state: RecordState): Finding[] =>
  findings.filter(({ from, what }) => from !== 'desk' || what === state)

const earliest = (moments: (string | undefined)[]) => moments.filter((one) => one !== undefined).sort()[0]
const latest = (moments: (string | undefined)[]) =>
  moments
    .filter((one) => one !== undefined)
    .sort()
    .at(-1)

function worst(record: SourceRecord, findings: Finding[]): Omit<Standing, 'checkedAt'> | undefined {
  const what = worstFirst.find((one) => record.state === one || findings.some((finding) => finding.what === one))
  if (!what) return undefined
  const alike = findings.filter((finding) => finding.what === what)
  return {
    state: what,
    since: earliest(alike.map(({ on }) => on)),
    notice: alike.find(({ notice }) => notice)?.notice,
    seenAt: earliest(alike.map(({ seenAt }) => seenAt)),
  }
}

/**
 * Retracted before doubted, replaced, gone, corrected, incomplete. No look that failed makes any of it better.
 * @param check the latest, if there was one.
 */
export function stateOfSource(record: SourceRecord, check?: Check): Standing {
  const known = check && isAbout(check, record) ? check : undefined
  const checkedAt = latest([known?.succeededAt, record.checkedAt])
  const bad = worst(record, holding(known?.findings ?? [], record.state))
  if (bad && bad.state !== 'corrected') return { ...bad, checkedAt }
  if (known?.gone) return { state: 'gone', since: known.goneSince, checkedAt }
  return { ...(bad ?? { state: record.state }), checkedAt }
}
