/** An answered question becomes a page of its own, or a block of an article: with the leave of whoever asked. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { addBlock } from '@/articles/add-block'
import { latestDraft } from '@/articles/latest-draft'
import { query } from '@/platform/database'
import { allOrNothing } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { roleOf } from '@/staff/roles'
import { readerWordsHash } from '@/text/reader-words'
import { noteInLog } from './moderation-log'
import { mayPromote, type PromotionRefusal } from './rules'
import { splitQuestion } from './split-question'
import type { CommentStatus } from './statuses'
import { wordsAsBody } from './words-as-body'

export type PromoteRefusal = PromotionRefusal | 'no-comment' | 'no-article' | 'not-answered'

/** A first answer is to be looked at again after a year, unless its author says otherwise. */
const CHECK_MONTHS = 12

type Question = {
  id: string
  status: CommentStatus
  staff: boolean
  allowed: boolean
  words: string
  language: string
  article: string | null
  answer: string | null
  person: string | null
}

/** A comment with the first answer of a clinician below it, held until the transaction ends. */
async function held(req: PayloadRequest, id: string): Promise<Question | undefined> {
  await query(req, 'select 1 from comments where id = $1 for no key update', [id])
  const [row] = await query<Question>(
    req,
    `select c.id, c.status, c.answered_by_id is not null as staff, c.may_be_quoted_at is not null as allowed,
       coalesce(c.public_wording, '') as words, coalesce(c.language, 'en') as language, c.article_id as article,
       a.public_wording as answer, a.answered_by_id as person
     from comments c left join lateral (
       select public_wording, answered_by_id from comments
       where parent_id = c.id and status = 'published' and answered_by_id is not null order by published_at, id limit 1
     ) a on true where c.id = $1`,
    [id],
  )
  return row
}

async function promotable(req: PayloadRequest, id: string): Promise<Result<Question, PromoteRefusal>> {
  const question = await held(req, id)
  if (!question) return no('no-comment')
  const may = mayPromote(roleOf(req.user), question)
  return may.ok ? done(question) : may
}

/**
 * Makes the draft of a page from what a reader asked and a clinician answered. Asked again, it is the same page.
 * @returns its id.
 */
export async function promoteToPage(
  req: PayloadRequest,
  comment: string,
  now = new Date(),
): Promise<Result<string, PromoteRefusal>> {
  return allOrNothing(req, async () => {
    const found = await promotable(req, comment)
    if (!found.ok) return found
    const [page] = await query<{ id: string }>(
      req,
      `select parent_id as id from questions_rels where comments_id = $1 and path = 'comments' order by id limit 1`,
      [comment],
    )
    if (page) return done(page.id)
    const { words, language, article, answer, person } = found.value
    const checkBy = new Date(now)
    checkBy.setUTCMonth(checkBy.getUTCMonth() + CHECK_MONTHS)
    const { id } = await req.payload.create({
      collection: 'questions',
      data: {
        ...splitQuestion(words),
        answer: answer ? wordsAsBody(answer) : undefined,
        answeredBy: person ?? undefined,
        checkBy: checkBy.toISOString(),
        article,
        comments: [comment],
        language,
        _status: 'draft',
      },
      draft: true,
      depth: 0,
      overrideAccess: false,
      req,
    })
    await noteInLog(req, { comment, action: 'promoted', reasons: ['page'] })
    return done(id)
  })
}

/**
 * Puts what a reader asked, with its answer, at the end of an article's draft. The article holds a reference and a salted
 * hash; the words stay with the comment. @returns the reference.
 */
export async function promoteToArticle(
  req: PayloadRequest,
  comment: string,
  into?: string,
): Promise<Result<string, PromoteRefusal>> {
  return allOrNothing(req, async () => {
    const found = await promotable(req, comment)
    if (!found.ok) return found
    const { words, answer } = found.value
    const article = into ?? found.value.article
    if (!article) return no('no-article')
    if (!answer) return no('not-answered')
    const before = await quotedThere(req, comment, article, words)
    if (before) return done(before)
    const reference = randomUUID()
    const salt = randomBytes(32).toString('hex')
    const added = await addBlock(req, article, {
      blockType: 'readerQuestion',
      words: '',
      reference,
      wordsHash: readerWordsHash(salt, words),
      quoted: 'yes',
      text: wordsAsBody(answer, 'block'),
    })
    if (!added.ok) return added
    await query(
      req,
      `insert into quoted_questions (comment_id, place_kind, place_id, reference, salt)
       values ($1, 'article', $2, $3, $4)`,
      [comment, article, reference, salt],
    )
    await noteInLog(req, { comment, action: 'promoted', reasons: ['article'] })
    return done(reference)
  })
}

/** The reference under which the draft of an article quotes these very words already. */
async function quotedThere(req: PayloadRequest, comment: string, article: string, words: string) {
  const rows = await query<{ reference: string; salt: string | null }>(
    req,
    `select reference, salt from quoted_questions
     where comment_id = $1 and place_kind = 'article' and place_id = $2 and withdrawn_at is null`,
    [comment, article],
  )
  if (rows.length === 0) return undefined
  const draft = JSON.stringify((await latestDraft(req, article))?.body ?? '')
  return rows.find(({ salt }) => salt && draft.includes(readerWordsHash(salt, words)))?.reference
}
