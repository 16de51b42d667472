/**
 * The one outbox. A writer announces what changed inside its own transaction; two things then happen only if it
 * commits: jobs for whoever asked for this change, and a row with a NOTIFY for the web processes.
 */
import type { PayloadRequest } from 'payload'
import { query } from './database'
import { send } from './queue'

export type Change = {
  room: string
  /** Id of the document that changed. */
  document: string
  what:
    | 'article-published'
    | 'article-changed'
    | 'article-withdrawn'
    | 'correction-published'
    | 'danger-waits'
    | 'answer-published'
    | 'answer-changed'
    | 'answer-withdrawn'
    | 'picture-changed'
    | 'provider-told'
    | 'source-retracted'
    | 'changed'
  /** Tags of the public reads that are no longer true; without any, no web process is told. */
  tags: string[]
}

/** Who wants which change: change → queues. Rooms declare the queues; nobody else is told. */
export const wanted: Readonly<Record<Change['what'], readonly string[]>> = {
  'article-published': [
    'newsletter-article-published',
    'articles-tell-reviewers',
    'articles-draw-card',
    'search-article',
    'search-similar',
  ],
  'article-changed': ['articles-draw-card', 'articles-tell-reviewers', 'search-article', 'search-similar'],
  'article-withdrawn': ['articles-draw-card', 'newsletter-article-withdrawn', 'search-article', 'search-similar'],
  'correction-published': ['newsletter-correction-published'],
  'danger-waits': ['discussion-danger'],
  'answer-published': ['discussion-answer-published', 'search-question'],
  'answer-changed': ['search-question'],
  'answer-withdrawn': ['search-question'],
  'picture-changed': ['articles-picture-changed'],
  'provider-told': ['newsletter-provider-events'],
  'source-retracted': ['articles-source-retracted'],
  changed: [],
}

export const CHANNEL = 'bedside_changes'

/** Every page carries this one; a web process expires it when it may have missed a change. */
export const EVERYTHING = 'everything'

/** Announces a change on the request's transaction. */
export async function announce(req: PayloadRequest, change: Change): Promise<void> {
  for (const queue of wanted[change.what]) await send(req, queue, { id: change.document })
  const tags = [...new Set(change.tags)]
  if (tags.length === 0) return
  await query(
    req,
    `with row as (insert into changes (room, document, what, tags) values ($1, $2, $3, $4) returning id)
     select pg_notify('${CHANNEL}', id::text) from row`,
    [change.room, change.document, change.what, tags],
  )
}
