/** Pages for whoever is signed in and may read what stands there. */
import { z } from 'zod'
import { staffRequest } from '@/platform/request'
import type { ArticleView } from '../article-view'
import { draftArticle } from '../queries'
import { seriesInForm } from '../series'
import { type TopicPage, topicInForm } from '../topic-page'
import { inLanguage, type SeriesAt } from './series'

/** The latest draft. */
export async function previewOf(headers: Headers, id: string): Promise<ArticleView | undefined> {
  const req = await staffRequest(headers)
  return req ? draftArticle(req, id) : undefined
}

const title = z
  .string()
  .nullish()
  .transform((typed) => typed ?? '')
const summary = z.string().nullish()
const topicForm = z.object({ title, summary, introduction: z.unknown().optional(), startHere: z.unknown().optional() })
const seriesForm = z.object({
  title,
  summary,
  introduction: z.unknown().optional(),
  articles: z.unknown().optional(),
  picture: z.unknown().optional(),
  topic: z.unknown().optional(),
})

/** @param form what stands in the form beside it; without one, what was saved last. */
export async function previewOfTopic(headers: Headers, id: string, form?: unknown): Promise<TopicPage | undefined> {
  const req = await staffRequest(headers)
  return req ? topicInForm(req, id, topicForm.safeParse(form).data) : undefined
}

/** @param form what stands in the form beside it; without one, what was saved last. */
export async function previewOfSeries(
  headers: Headers,
  id: string,
  language: string,
  form?: unknown,
): Promise<SeriesAt | undefined> {
  const req = await staffRequest(headers)
  const page = req ? await seriesInForm(req, id, seriesForm.safeParse(form).data) : undefined
  return page && { ...page, cards: await inLanguage(page.parts, language) }
}
