/** A member of staff answers below a published comment: shown at once, with the badge of the one whose answer it is. */
import type { PayloadRequest } from 'payload'
import { type Person, peopleByIds, profileOfStaff } from '@/people/queries'
import { query } from '@/platform/database'
import { allOrNothing } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { roleOf } from '@/staff/roles'
import { letGo, takeInHand } from './claim'
import { placeOf } from './find-comment'
import { WORDS } from './lengths'
import { noteInLog } from './moderation-log'
import { placeComment } from './place-comment'
import { plainWords } from './plain-words'
import { type AnswerRefusal, mayAnswerAs, mayBeAnswered } from './rules'

export type ReplyRefusal =
  | AnswerRefusal
  | 'no-comment'
  | 'not-published'
  | 'no-article-to-stand-under'
  | 'claimed'
  | 'no-words'
  | 'too-long'

/** For how long the same words are the same press. */
const SAME_PRESS_MINUTES = 10

export type Reply = {
  /** The comment that is answered. */
  comment: string
  words: string
  /** Whose answer it is; without it, the profile of whoever is signed in. */
  person?: string
}

/** @returns the id of the answer. Whoever asked is told by the queue, after the commit. */
export async function reply(
  req: PayloadRequest,
  { comment, words, person }: Reply,
): Promise<Result<string, ReplyRefusal>> {
  const role = roleOf(req.user)
  const author = await answerer(req, person)
  const may = mayAnswerAs(role, !author ? 'nobody' : author.own ? 'own' : 'other')
  if (!may.ok || !author) return may.ok ? no('no-profile') : may
  const plain = plainWords(words)
  if (plain.length < WORDS.least) return no('no-words')
  if (plain.length > WORDS.most) return no('too-long')
  const { name, id: answeredBy } = author.person
  return allOrNothing<string, ReplyRefusal>(req, async () => {
    const parent = await holdPlace(req, comment)
    if (!parent) return no('no-comment')
    const open = mayBeAnswered(parent)
    if (!open.ok) return open
    const mine = await takeInHand(req, comment)
    if (!mine.ok) return mine
    await letGo(req, comment)
    const known = await sameAnswer(req, { comment, words: plain, answeredBy })
    if (known) return done(known)
    const answer = await placeComment(req, { parent, words: plain, name, answeredBy })
    await noteInLog(req, { comment, action: 'answered' })
    return done(answer)
  })
}

/** Held until the answer stands below it: two presses of one button are one after the other. */
async function holdPlace(req: PayloadRequest, comment: string) {
  await query(req, 'select 1 from comments where id = $1 for no key update', [comment])
  return placeOf(req, comment)
}

/** The same words of the same person below the same comment, a moment ago: the button was pressed twice. */
async function sameAnswer(
  req: PayloadRequest,
  { comment, words, answeredBy }: { comment: string; words: string; answeredBy: string },
): Promise<string | undefined> {
  const [row] = await query<{ id: string }>(
    req,
    `select id from comments where parent_id = $1 and answered_by_id = $2 and public_wording = $3
       and status = 'published' and created_at > now() - make_interval(mins => $4) limit 1`,
    [comment, answeredBy, words, SAME_PRESS_MINUTES],
  )
  return row?.id
}

async function answerer(req: PayloadRequest, chosen?: string): Promise<{ person: Person; own: boolean } | undefined> {
  const own = req.user ? await profileOfStaff(req, req.user.id) : undefined
  if (!chosen || chosen === own?.id) return own && { person: own, own: true }
  const [person] = await peopleByIds(req, [chosen])
  return person && { person, own: false }
}
