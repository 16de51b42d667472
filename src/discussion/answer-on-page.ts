/** What was asked below no article is answered by a page: approves the question and begins the page that tells its asker. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { allOrNothing } from '@/platform/transaction'
import { done, type Result } from '@/platform/verdict'
import { approveComment, type Decision, type DecisionRefusal } from './decide'
import { noteInLog } from './moderation-log'
import { type PromoteRefusal, promoteToPage } from './promote'

export type AnswerOnPage = {
  comment: string
  /** As the page would quote it; without it, as it is kept. */
  publicWording?: string
} & Pick<Decision, 'seen' | 'shownAt'>

/**
 * With the asker's leave the page begins with their words; without it, empty, for the editor's own. Either way it knows
 * whom it answers, and they hear of it once it is public. Asked again, it is the same page.
 * @returns id of the draft.
 */
export const answerOnPage = (
  req: PayloadRequest,
  { comment, publicWording, seen, shownAt }: AnswerOnPage,
): Promise<Result<string, DecisionRefusal | PromoteRefusal>> =>
  allOrNothing<string, DecisionRefusal | PromoteRefusal>(req, async () => {
    const approved = await approveComment(req, comment, publicWording, { seen, shownAt })
    if (!approved.ok) return approved
    const page = await pageFor(req, comment)
    if (page) return done(page)
    const promoted = await promoteToPage(req, comment)
    return promoted.ok || promoted.reason !== 'no-leave' ? promoted : done(await pageInOwnWords(req, comment))
  })

async function pageFor(req: PayloadRequest, comment: string): Promise<string | undefined> {
  const [page] = await query<{ id: string }>(
    req,
    'select parent_id as id from questions_rels where comments_id = $1 order by id limit 1',
    [comment],
  )
  return page?.id
}

/** Its asker stands on it as one of those who asked: told of it, quoted nowhere. */
async function pageInOwnWords(req: PayloadRequest, comment: string): Promise<string> {
  const [asked] = await query<{ language: string }>(
    req,
    `select coalesce(language, 'en') as language from comments where id = $1`,
    [comment],
  )
  const { id } = await req.payload.create({
    collection: 'questions',
    data: { alsoAsked: [comment], language: asked?.language ?? 'en', _status: 'draft' },
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
  await noteInLog(req, { comment, action: 'promoted', reasons: ['page'] })
  return id
}
