/** Single comments as readers may see them: for the reply form, and for the address in a notice. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { placeOfComment } from './permalink'

export type PublicComment = { id: string; article: string; name: string; words: string }

/** A published comment below an article. */
export async function publicComment(req: PayloadRequest, id: string): Promise<PublicComment | undefined> {
  const [row] = await query<PublicComment>(
    req,
    `select id, article_id as article, coalesce(writer_name, '') as name, coalesce(public_wording, '') as words
     from comments where id = $1 and status = 'published' and article_id is not null`,
    [id],
  )
  return row
}

/** Where readers find an answer: its place in the thread, or its own page. Undefined when it is not public. */
export async function placeOfAnswer(req: PayloadRequest, id: string): Promise<string | undefined> {
  const place = await placeOfComment(req, id)
  if (place) return place
  const [question] = await query<{ language: string; slug: string }>(
    req,
    `select coalesce(language, 'en') as language, slug from questions where id = $1 and _status = 'published'`,
    [id],
  )
  return question && pathOfQuestion(question)
}

/** The plain address of an answered question; other languages stand below their code. */
export const pathOfQuestion = ({ language, slug }: { language: string; slug: string }): string =>
  language === 'en' ? `/questions/${slug}` : `/${language}/questions/${slug}`
