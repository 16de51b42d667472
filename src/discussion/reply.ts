/** A member of staff answers below a published comment: shown at once, with the badge of the one whose answer it is. */
import type { PayloadRequest } from 'payload'
import { type Person, peopleByIds, profileOfStaff } from '@/people/queries'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { roleOf } from '@/staff/roles'
import { placeOf } from './find-comment'
import { WORDS } from './lengths'
import { noteInLog } from './moderation-log'
import { placeComment } from './place-comment'
import { plainWords } from './plain-words'
import { type AnswerRefusal, mayAnswerAs, mayBeAnswered } from './rules'

export type ReplyRefusal = AnswerRefusal | 'no-comment' | 'not-published' | 'no-words' | 'too-long'

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
  const parent = await placeOf(req, comment)
  if (!parent) return no('no-comment')
  const open = mayBeAnswered(parent.status)
  if (!open.ok) return open
  const { name, id: answeredBy } = author.person
  return inTransaction(req, async () => {
    const answer = await placeComment(req, { parent, words: plain, name, answeredBy })
    await noteInLog(req, { comment, action: 'answered' })
    return done(answer)
  })
}

async function answerer(req: PayloadRequest, chosen?: string): Promise<{ person: Person; own: boolean } | undefined> {
  const own = req.user ? await profileOfStaff(req, req.user.id) : undefined
  if (!chosen || chosen === own?.id) return own && { person: own, own: true }
  const [person] = await peopleByIds(req, [chosen])
  return person && { person, own: false }
}
