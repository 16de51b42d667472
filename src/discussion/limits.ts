/** How often one household or writer may post, how much the site takes, and how often one address is written to. */
import type { PayloadRequest } from 'payload'
import { type Limit, type Turn, takeTurn, takeTurns } from '@/platform/rate-limit'
import { no, type Refusal, yes } from '@/platform/verdict'
import type { DiscussionRules } from './rules-in-force'

const SITE = 'comment-site-minute'

/** Far more than anybody refreshes; too few to try words out until they lead to somebody's own page. */
const replays: Limit = { name: 'comment-replay', most: 30, seconds: 3600 }

const confirmLetters: Limit = { name: 'confirm-address', most: 3, seconds: 86_400 }

export type Sender = {
  /** Prefix of the network address. */
  prefix: string
  /** HMAC of the address for answers, where one was given that an earlier comment proved. */
  writer?: string
}

/** Seconds to wait. `too-soon`: this household or writer. `site-busy`: everybody together. */
export type NoTurn = Refusal<'too-soon' | 'site-busy'> & { wait: number }

type Allowance = Pick<DiscussionRules, 'perHour' | 'perDay' | 'sitePerMinute'>

/** One turn to post, of the network, of the writer wherever they are, and of the whole site. */
export async function turnToPost(req: PayloadRequest, from: Sender, rules: Allowance): Promise<{ ok: true } | NoTurn> {
  const refused = await takeTurns(req, turnsOf(from, rules))
  if (refused.length === 0) return yes
  const wait = Math.max(...refused.map((limit) => limit.wait))
  return { ...no(refused.every(({ name }) => name === SITE) ? 'site-busy' : 'too-soon'), wait }
}

function turnsOf({ prefix, writer }: Sender, { perHour, perDay, sitePerMinute }: Allowance): Turn[] {
  const turns: Turn[] = [
    { name: 'comment-30s', most: 1, seconds: 30, who: prefix },
    { name: 'comment-hour', most: perHour, seconds: 3600, who: prefix },
    { name: 'comment-day', most: perDay, seconds: 86_400, who: prefix },
    { name: SITE, most: sitePerMinute, seconds: 60, who: 'everybody' },
  ]
  if (!writer) return turns
  return [
    ...turns,
    { name: 'comment-writer-hour', most: perHour, seconds: 3600, who: writer },
    { name: 'comment-writer-day', most: perDay, seconds: 86_400, who: writer },
  ]
}

/** One turn of a network to send again what it sent already. */
export async function turnToReplay(req: PayloadRequest, prefix: string): Promise<{ ok: true } | NoTurn> {
  const wait = await takeTurn(req, replays, prefix)
  return wait === 0 ? yes : { ...no('too-soon'), wait }
}

/** Whether one more letter may ask this address for its confirmation: nobody's mailbox is filled through our form. */
export async function mayAskAddress(req: PayloadRequest, addressHmac: string): Promise<boolean> {
  return (await takeTurn(req, confirmLetters, addressHmac)) === 0
}
