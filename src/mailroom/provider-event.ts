/** What a provider tells of a letter it took, and how much of that is kept. Pure. */
import { z } from 'zod'
import { plainReason } from '@/platform/mail/reason'
import { done, no, type Result } from '@/platform/verdict'

/**
 * What a letter can be told to be, the weaker first: whatever order events come in, the strongest stands. That it
 * arrived outweighs that it did not leave; a mailbox that gave it back, and a reader who complains, outweigh both.
 */
export const toldStatuses = [
  'accepted',
  'delayed',
  'failed',
  'suppressed',
  'delivered',
  'bounced',
  'complained',
] as const
export type ToldStatus = (typeof toldStatuses)[number]

/** Opens and clicks are not among them: nobody here wants to know. */
const wanted: Readonly<Record<string, ToldStatus>> = {
  'email.sent': 'accepted',
  'email.delivery_delayed': 'delayed',
  'email.failed': 'failed',
  'email.suppressed': 'suppressed',
  'email.delivered': 'delivered',
  'email.bounced': 'bounced',
  'email.complained': 'complained',
}

export const statusTold = (type: string): ToldStatus | undefined => wanted[type]

/** What is kept of an event: no address and no subject. */
export type ProviderEvent = {
  /** The same for every attempt to tell it. */
  id: string
  type: string
  /** The provider's own name for the letter. */
  providerLetter: string
  /** Our name for it: the id of a delivery or a single letter. */
  letter: string | null
  /** `at`: ISO, by the provider's clock. `issue`: of which issue it was, should its delivery be gone. */
  payload: { at: string; issue?: string; bounce?: Bounce; words?: string }
}

/** `type` is `Permanent`, `Transient` or `Undetermined`. */
export type Bounce = { type: string; subType: string }

const words = z.string().max(10_000).catch('')
const told = z.object({ type: words, subType: words, message: words, reason: words }).partial().catch({})
const email = z.object({
  type: z.string(),
  created_at: z.iso.datetime({ offset: true }).catch(''),
  data: z.object({
    email_id: z.string().min(1).max(200),
    to: z.array(z.string()).catch([]),
    tags: z.record(z.string(), z.string()).catch({}),
    bounce: told.optional(),
    failed: told.optional(),
    suppressed: told.optional(),
  }),
})
const kind = z.object({ type: z.string().max(100) })
const uuid = z.uuid()

/** @param body of a webhook, verified. `not-wanted`: it tells nothing of what became of a letter. */
export function providerEvent(id: string, body: unknown): Result<ProviderEvent, 'not-wanted' | 'malformed'> {
  const { type } = kind.safeParse(body).data ?? {}
  if (type === undefined) return no('malformed')
  if (!statusTold(type)) return no('not-wanted')
  const parsed = email.safeParse(body)
  if (!parsed.success) return no('malformed')
  const { created_at, data } = parsed.data
  const { bounce, failed, suppressed, to, tags } = data
  const said = bounce?.message ?? suppressed?.message ?? failed?.reason
  return done({
    id,
    type,
    providerLetter: data.email_id,
    letter: uuid.safeParse(tags.d).data ?? null,
    payload: {
      at: created_at,
      ...(uuid.safeParse(tags.i).success ? { issue: tags.i } : {}),
      ...(bounce ? { bounce: { type: short(bounce.type), subType: short(bounce.subType) } } : {}),
      ...(said ? { words: withoutReader(said, to) } : {}),
    },
  })
}

const short = (given = ''): string => given.replace(/[^\w -]/g, '').slice(0, 40)

/** Mail servers name the mailbox they refuse, often without its domain. */
function withoutReader(said: string, to: string[]): string {
  const names = to.flatMap((address) => [address, address.slice(0, address.lastIndexOf('@'))]).filter(Boolean)
  const without = names.reduce(
    (rest, name) => rest.replace(new RegExp(`(?<![\\w-])${literally(name)}(?![\\w-])`, 'gi'), '[address]'),
    said,
  )
  return plainReason(without)
}

const literally = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
