/** Lists of answered questions, as cards. */
import type { PayloadRequest, Where } from 'payload'
import { type Person, peopleByIds } from '@/people/queries'
import { idOf } from '@/platform/ids'

export type QuestionCard = {
  id: string
  language: string
  slug: string
  title: string
  answeredBy?: Person
  /** ISO. */
  answeredAt: string
  /** ISO: when the answer must be looked at again. */
  checkBy?: string
}

const standing: Where[] = [{ _status: { equals: 'published' } }, { replacedBy: { exists: false } }]

async function cards(req: PayloadRequest, where: Where, limit: number): Promise<QuestionCard[]> {
  const { docs } = await req.payload.find({
    collection: 'questions',
    where: { and: [...standing, where] },
    sort: '-answeredAt',
    limit,
    pagination: false,
    depth: 0,
    select: { title: true, slug: true, language: true, answeredBy: true, answeredAt: true, checkBy: true },
    overrideAccess: true,
    req,
  })
  const people = await peopleByIds(
    req,
    docs.map((doc) => idOf(doc.answeredBy)).filter((id) => id !== undefined),
  )
  return docs.map((doc) => ({
    id: doc.id,
    language: doc.language ?? 'en',
    slug: doc.slug ?? '',
    title: doc.title,
    answeredBy: people.find(({ id }) => id === idOf(doc.answeredBy)),
    answeredAt: doc.answeredAt ?? '',
    checkBy: doc.checkBy ?? undefined,
  }))
}

/** The newest answers first. */
export const answeredQuestions = (req: PayloadRequest, language: string, limit: number): Promise<QuestionCard[]> =>
  cards(req, { language: { equals: language } }, limit)

/** Answered questions that belong to an article. */
export const questionsOfArticle = (req: PayloadRequest, article: string): Promise<QuestionCard[]> =>
  cards(req, { article: { equals: article } }, 20)

/** Every page of an answer, for the sitemap. */
export async function questionsForSitemap(
  req: PayloadRequest,
): Promise<{ language: string; slug: string; changed: string }[]> {
  const { docs } = await req.payload.find({
    collection: 'questions',
    where: { and: standing },
    sort: '-answeredAt',
    limit: 10_000,
    pagination: false,
    depth: 0,
    select: { slug: true, language: true, updatedAt: true },
    overrideAccess: true,
    req,
  })
  return docs.map((doc) => ({ language: doc.language ?? 'en', slug: doc.slug ?? '', changed: doc.updatedAt }))
}
