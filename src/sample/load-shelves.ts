import type { PayloadRequest } from 'payload'
import { textOfArticle } from '@/articles/text-of-article'
import { appendReview } from '@/reviews/append-review'
import { freezeText, frozenText } from '@/reviews/review-texts'
import { reviewerToday } from '@/reviews/reviewer-today'
import { sectionsOf } from '@/text/sections'
import { compose, type Known } from './compose'
import { correction, reviews, series } from './content/shelves'
import { topics } from './content/topics'
import type { Block, SampleReview } from './content/types'

type Ids = ReadonlyMap<string, string>
type Loaded = { articles: Ids; people: Ids; topics: Ids }

const idsOf = (slugs: readonly string[], ids: Ids) => slugs.flatMap((slug) => ids.get(slug) ?? [])

/** The body as it is loaded first: the one with the slip. */
export const withSlip = (slug: string, body: Block[]): Block[] =>
  slug === correction.article ? body.map(misprinted) : body

const misprinted = (block: Block): Block =>
  block.kind === 'paragraph' ? { ...block, words: block.words.replace(correction.right, correction.wrong) } : block

/** What stands beside the articles and needs them: orders of topics, series, sign-offs, one correction. */
export async function loadShelves(req: PayloadRequest, known: Known, loaded: Loaded, body: Block[]): Promise<void> {
  const { payload } = req
  for (const { slug, startHere } of topics) {
    const data = { startHere: idsOf(startHere, loaded.articles) }
    await payload.update({
      collection: 'topics',
      id: loaded.topics.get(slug) ?? '',
      data,
      overrideAccess: true,
      req,
    })
  }
  for (const { introduction, articles, topic, ...one } of series) {
    const data = {
      ...one,
      introduction: paragraphs(introduction, known),
      articles: idsOf(articles, loaded.articles),
      topic: loaded.topics.get(topic),
    }
    await payload.create({ collection: 'series', data, overrideAccess: true, req })
  }
  for (const review of reviews) await sign(req, review, loaded)
  await correct(req, loaded.articles.get(correction.article) ?? '', compose(body, known))
}

export const paragraphs = (words: readonly string[], known: Known) =>
  compose(
    words.map((one) => ({ kind: 'paragraph', words: one })),
    known,
  )

/** Signs the text as it stands: a reviewer's own link would write to somebody. */
async function sign(req: PayloadRequest, { article, reviewer: slug, daysAgo }: SampleReview, loaded: Loaded) {
  const id = loaded.articles.get(article) ?? ''
  const at = new Date(Date.now() - daysAgo * 86_400_000)
  const doc = await req.payload.findByID({ collection: 'articles', id, depth: 0, overrideAccess: true, req })
  const text = await textOfArticle(req, doc)
  const reviewer = await reviewerToday(req, loaded.people.get(slug) ?? '', at)
  if (!reviewer) throw new Error(`The sample names a reviewer who is not there: ${slug}`)
  const subject = { kind: 'article', id, title: doc.title ?? '' }
  await freezeText(req, subject, text, at)
  const sections = sectionsOf((await frozenText(req, text.hash)) ?? '').map(({ hash }) => hash)
  const conflicts = 'None: the reviewer is invented.'
  await appendReview(req, { event: 'signed', subject, subjectHash: text.hash, sections, reviewer, conflicts, at })
}

async function correct(req: PayloadRequest, article: string, body: ReturnType<typeof compose>): Promise<void> {
  const { note, wasWrong, isRight } = correction
  const { payload } = req
  const data = { body, changeNote: note, changeClass: 'correction', _status: 'published' } as const
  await payload.update({ collection: 'articles', id: article, data, overrideAccess: true, req })
  await payload.create({
    collection: 'corrections',
    data: {
      article,
      wasWrong,
      isRight,
      seriousness: 'minor',
      at: new Date().toISOString(),
      fromRevision: 1,
      toRevision: 1,
    },
    overrideAccess: true,
    req,
  })
}
