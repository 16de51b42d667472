/** Looks a message up and down: what is known of its writer and of its words, and what triage makes of that. */
import type { PayloadRequest } from 'payload'
import { namesOfPeople } from '@/people/queries'
import { isKnownWriter } from './known-writer'
import { repeatsOf } from './repeated-words'
import { discussionRules } from './rules-in-force'
import type { CommentStatus } from './statuses'
import type { Submission, TriageRules } from './triage/phase'
import { privateDetailsIn } from './triage/private-details'
import { redFlagsIn } from './triage/red-flags'
import { type Triage, triage } from './triage/triage'

export type Message = Submission & {
  /** The comment it is, if it is there already. */
  id?: string
  /** HMAC of the address for answers. */
  writer?: string
  trapped?: boolean
}

/** @param rules those in force, where they are at hand. */
export async function triageMessage(req: PayloadRequest, message: Message, rules?: TriageRules): Promise<Triage> {
  const { id, writer, trapped = false, ...submission } = message
  const inForce = rules ?? (await discussionRules(req))
  if (trapped) return triage(submission, { trapped, known: false, dangers: [], details: [] }, inForce)
  const facts = {
    trapped,
    known: writer ? await isKnownWriter(req, writer) : false,
    repeats: await repeatsOf(req, submission.words, id),
    dangers: redFlagsIn(submission.words).map(({ kind }) => kind),
    details: privateDetailsIn(submission.words).map(({ kind }) => kind),
    staffNames: submission.name ? await namesOfPeople(req) : [],
  }
  return triage(submission, facts, inForce)
}

/** As the comment keeps it. What may be shown waits for the button that proves the address. */
export function asKept({ outcome, lane, reasons, direct }: Triage): {
  status: Extract<CommentStatus, 'pending' | 'spam'>
  lane: Triage['lane']
  heldFor: string
} {
  return {
    status: outcome === 'spam' ? 'spam' : 'pending',
    lane,
    heldFor: direct ? 'trust:confirm' : reasons.join(' '),
  }
}
