/** What must be true of every reader when a sending has come to rest, whatever happened on the way. Pure. */

export type Reader = {
  id: string
  /** Every address that was theirs during the sending. */
  addresses: string[]
  /** What they did since the audience was frozen, in the words that a letter left out gives as its reason. */
  gone?: string[]
}
export type DeliveryRow = {
  id: string
  subscriber: string
  chunk: number
  status: string
  reason: string | null
  /** Which of its reader's addresses it is recorded for. */
  address: string | undefined
  provider: string | null
  sealed: boolean
}
export type ChunkRow = { no: number; status: string; settled: boolean; leased: boolean; error: string | null }
export type Ending = {
  readers: Reader[]
  sending: {
    status: string
    reason: string | null
    candidates: number
    excluded: number
    prepared: number
    finished: boolean
  }
  deliveries: DeliveryRow[]
  chunks: ChunkRow[]
  /** Letters that the provider accepted for this issue: to whom, of which delivery, under which id, with whose way out. */
  letters: { to: string; delivery: string; id: string; wayOutOf: string | undefined }[]
  /** Addresses that the provider refuses for good. */
  refused: string[]
  /** Whether an event may have settled a chunk: it tells the id of one letter only. */
  toldByEvents: boolean
  /** Whether the database was restored from a backup meanwhile: of whom it left out it cannot know what they have. */
  restored: boolean
}
export type Judgement = {
  /** Readers without a letter and without a reason that anybody can see. */
  lost: string[]
  /** Readers with more than one letter. */
  doubled: string[]
  /** Whatever else is not as it is recorded. */
  untrue: string[]
  /** Readers of whom a person has to decide: the visible exception. */
  inDoubt: number
}

const TAKEN = ['accepted', 'delivered', 'delayed', 'bounced', 'complained', 'suppressed']

export function judge(ending: Ending): Judgement {
  const { readers, deliveries, chunks, letters } = ending
  const waiting = new Set(chunks.filter(({ status, error }) => status === 'needs_review' && error).map(({ no }) => no))
  const open = new Set(chunks.filter(({ settled }) => !settled).map(({ no }) => no))
  const isInDoubt = ({ status, chunk }: DeliveryRow) => status === 'prepared' && waiting.has(chunk)
  // Not at rest is said of the chunk: whoever is in it is not lost yet.
  const isOpen = ({ status, chunk }: DeliveryRow) => status === 'prepared' && open.has(chunk) && !waiting.has(chunk)
  const judged = readers.map((reader) => {
    const rows = deliveries.filter(({ subscriber }) => subscriber === reader.id)
    const mine = letters.filter(({ to }) => reader.addresses.includes(to))
    return { reader, rows, mine, why: lostBecause(rows, mine.length, (row) => isInDoubt(row) || isOpen(row)) }
  })
  return {
    lost: judged.flatMap(({ reader, why }) => (why ? [`${reader.id}: ${why}`] : [])),
    doubled: judged.flatMap(({ reader, mine }) => (mine.length > 1 ? [`${reader.id}: ${mine.length} letters`] : [])),
    untrue: [...untrueRows(ending, isInDoubt), ...untrueReasons(ending), ...untrueCounts(ending)],
    inDoubt: deliveries.filter(isInDoubt).length,
  }
}

function lostBecause(rows: DeliveryRow[], letters: number, isWaiting: (row: DeliveryRow) => boolean) {
  const [row] = rows
  if (!row || rows.length > 1) return `${rows.length} deliveries`
  if (TAKEN.includes(row.status)) return letters === 0 ? `${row.status}, but no letter was accepted` : undefined
  if (isWaiting(row)) return undefined
  return row.reason ? undefined : `${row.status} without a reason`
}

function untrueRows(ending: Ending, isInDoubt: (row: DeliveryRow) => boolean) {
  const { deliveries, letters, readers, chunks, toldByEvents, restored } = ending
  const known = new Set(readers.flatMap(({ addresses }) => addresses))
  const byDelivery = new Map(letters.map((letter) => [letter.delivery, letter]))
  return [
    ...letters.filter(({ to }) => !known.has(to)).map(({ to }) => `a letter went to ${to}, who is no reader`),
    ...deliveries.flatMap((row) => {
      const letter = byDelivery.get(row.id)
      const isTaken = TAKEN.includes(row.status)
      return [
        ...(letter && !isTaken && !isInDoubt(row) && !restored
          ? [`${row.id} is ${row.status}, but its letter was accepted`]
          : []),
        ...(letter && isTaken && letter.id !== row.provider && !(toldByEvents && row.provider === null)
          ? [`${row.id} is recorded under another id`]
          : []),
        ...(letter && isTaken && letter.to !== row.address
          ? [`${row.id} went to ${letter.to}, but is recorded for ${row.address}`]
          : []),
        ...(letter && letter.wayOutOf !== row.subscriber ? [`${row.id} carries the way out of somebody else`] : []),
        ...(row.sealed && !isInDoubt(row) ? [`${row.id} still holds an address`] : []),
      ]
    }),
    ...chunks.filter(({ leased }) => leased).map(({ no }) => `chunk ${no} is still claimed`),
    ...chunks
      .filter(({ settled, status }) => !settled && status !== 'needs_review')
      .map(({ no, status }) => `chunk ${no} is left ${status}`),
  ]
}

/** A letter is left out for what its reader did, and fails for what the provider refuses; no other words count. */
function untrueReasons({ deliveries, readers, refused }: Ending): string[] {
  const goneOf = new Map(readers.map(({ id, gone = [] }) => [id, gone]))
  return deliveries.flatMap(({ id, status, reason, subscriber, address }) => {
    if (reason === null || TAKEN.includes(status) || status === 'prepared') return []
    const isMeant = {
      skipped: goneOf.get(subscriber)?.includes(reason) ?? false,
      failed: address !== undefined && refused.includes(address),
    }
    const isTrue = (status === 'skipped' || status === 'failed') && isMeant[status]
    return isTrue ? [] : [`${id} is ${status} without a cause: ${reason}`]
  })
}

function untrueCounts({ sending, deliveries, chunks }: Ending): string[] {
  const { status, candidates, excluded, prepared, finished } = sending
  const review = chunks.some((chunk) => chunk.status === 'needs_review' && !chunk.settled)
  return [
    ...(candidates === excluded + prepared ? [] : [`${candidates} candidates are not ${excluded} + ${prepared}`]),
    ...(prepared === deliveries.length ? [] : [`${prepared} prepared, but ${deliveries.length} deliveries`]),
    ...(status === (review ? 'needs_review' : 'done') ? [] : [`the sending is ${status}: ${sending.reason}`]),
    ...(finished === !review ? [] : ['whether it is finished is not told truly']),
  ]
}
