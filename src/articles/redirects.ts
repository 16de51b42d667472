import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { no, type Verdict, yes } from '@/platform/verdict'
import { oldAddress } from './old-address'

export type RedirectRefusal = 'to-itself' | 'loop' | 'leads-on' | 'is-led-to'

/** Redirects that lead to this path, whatever stands behind it in their address. */
export async function leadingTo(
  req: PayloadRequest,
  path: string,
): Promise<{ id: string; from: string; to: string }[]> {
  const plain = oldAddress(path)
  const begins = [plain, encodeURI(plain)].map((start) => `${start.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`)
  const rows = await query<{ id: string; from: string; to: string }>(
    req,
    `select id, "from", "to" from redirects where lower("to") like any($1) order by "from"`,
    [begins],
  )
  return rows.filter(({ to }) => oldAddress(to) === plain)
}

type Proposed = { id?: string; from: string; to: string }

/**
 * A reader is sent on once: an old address leads to a page, never to another old address.
 * @returns with the refusal, the addresses it is about.
 */
export async function mayLeadOn(
  req: PayloadRequest,
  { id, from, to }: Proposed,
): Promise<{ verdict: Verdict<RedirectRefusal>; others: string[] }> {
  const refusal = (reason: RedirectRefusal, others: string[] = []) => ({ verdict: no(reason), others })
  const target = to.startsWith('/') ? oldAddress(to) : undefined
  if (target === from) return refusal('to-itself')
  const [next] = target
    ? await query<{ to: string | null }>(
        req,
        `select "to" from redirects where "from" = $1 and id is distinct from $2`,
        [target, id ?? null],
      )
    : []
  if (next?.to) return refusal(oldAddress(next.to) === from ? 'loop' : 'leads-on', [next.to])
  const others = (await leadingTo(req, from)).filter((other) => other.id !== id)
  if (others.length > 0)
    return refusal(
      'is-led-to',
      others.map((other) => other.from),
    )
  return { verdict: yes, others: [] }
}
