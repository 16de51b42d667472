/** An article with a history: three published texts, and reviews in a chain of their own. */
import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { commitmentOf, reviewHash } from '@/reviews/review-hash'
import { articleData, bodyOf, staffOf } from './people'
import type { House } from './rooms'

export async function publishedArticle(payload: Payload, more: Record<string, unknown> = {}) {
  const data = { ...(await articleData(payload)), ...more, _status: 'published' as const }
  return payload.create({ collection: 'articles', data, overrideAccess: false, req: await staffOf(payload, 'editor') })
}

export async function changeArticle(payload: Payload, id: string, data: Record<string, unknown>) {
  const req = await staffOf(payload, 'editor')
  return payload.update({
    collection: 'articles',
    id,
    data: { changeClass: 'clarity', _status: 'published', ...data },
    overrideAccess: false,
    req,
  })
}

/** Three texts: the second has other words, the third another title. */
export async function articleOfThreeTexts(payload: Payload, more: Record<string, unknown> = {}) {
  const article = await publishedArticle(payload, more)
  await changeArticle(payload, article.id, {
    body: bodyOf('Babies wake at night, and that is quite usual.', 'It passes.'),
    changeNote: 'Says that it passes.',
  })
  await changeArticle(payload, article.id, { title: 'Milk and sleep, once more', changeNote: 'Another\ntitle' })
  return article
}

type Said = {
  event?: 'recorded' | 'signed' | 'withdrawn'
  textHash?: string
  sections?: string[]
  withdraws?: string
  name?: string
  shownAs?: string
  kind?: string
}

/** Appends one entry to the chain of an article's reviews, by our own hand. @returns id and hash. */
export async function signedReview(
  req: PayloadRequest,
  article: string,
  previous: string | null,
  { event = 'signed', textHash, sections = [], withdraws, name = 'Sample Reviewer', shownAs, kind }: Said = {},
): Promise<{ id: string; hash: string }> {
  const id = randomUUID()
  const salt = withdraws ? 'aa'.repeat(16) : 'bb'.repeat(16)
  const by = { name, credential: 'IBCLC', medical: false, conflicts: 'None  declared' }
  const commitment = commitmentOf(salt, by)
  const time = new Date().toISOString()
  const scope = sections.length > 0 ? 'sections' : 'whole'
  const hash = reviewHash({
    previous,
    id,
    event,
    subjectKind: kind ?? 'article',
    subjectId: article,
    subjectHash: textHash ?? null,
    scope,
    sections,
    time,
    withdraws: withdraws ?? null,
    commitment,
  })
  await query(
    req,
    `insert into reviews (id, event, subject_kind, subject_id, subject_hash, scope, section_hashes, reviewer,
       reviewer_name, credential, medical, conflicts, at, withdraws, shown_as, salt, commitment, previous_hash, hash,
       recorded_by, remarks, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, 'person-of-the-house', $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
       'staff-account-of-the-desk', 'a remark between two', clock_timestamp(), clock_timestamp())`,
    [
      ...[id, event, kind ?? 'article', article, textHash ?? null, scope, sections.join(' ') || null],
      ...[by.name, by.credential, by.medical, by.conflicts, time, withdraws ?? null],
      ...[shownAs ?? 'name-and-credential', salt, commitment, previous, hash],
    ],
  )
  return { id, hash }
}

/** Does what nobody may: the trigger is off while it happens. */
export async function tamper({ system }: House, table: string, statement: string, values: unknown[] = []) {
  await query(await system(), `alter table ${table} disable trigger append_only`)
  try {
    await query(await system(), statement, values)
  } finally {
    await query(await system(), `alter table ${table} enable trigger append_only`)
  }
}
