/** Cached reads: first what a page depends on, then the view tagged with all of it. */
import { articleTag } from '@/articles/tags'
import { sourceTag } from '@/evidence/tags'
import { mediaTag } from '@/media/tags'
import { personTag } from '@/people/tags'
import { publicRead } from '@/platform/public-cache'
import { readerRequest } from '@/platform/request'
import { programmesTag } from '@/publication/tags'
import { answeredQuestions, type QuestionCard, questionsForSitemap, questionsOfArticle } from '../answered-questions'
import type { EmergencyRegion } from '../emergency-regions'
import { publishedQuestion, type QuestionView, questionIdsBySlug } from '../question-view'
import { wasTakenBack } from '../quotes'
import { regionOfReaders } from '../region-of-readers'
import type { Titled } from '../similar-titles'
import * as tag from '../tags'
import { peopleInThread, type Thread, threadOf } from '../thread'
import { titleIndex } from '../title-index'

export type Below = { thread: Thread; questions: QuestionCard[] }

/** Everything that readers asked and staff answered below an article. */
export async function belowArticle(article: string): Promise<Below> {
  const people = await publicRead(['thread-people', article], [tag.threadTag(article)], async () =>
    peopleInThread(await readerRequest(), article),
  )
  return publicRead(['thread', article], [tag.threadTag(article), ...people.map(personTag)], async () => {
    const req = await readerRequest()
    return { thread: await threadOf(req, article), questions: await questionsOfArticle(req, article) }
  })
}

export async function questionAt(language: string, slug: string): Promise<QuestionView | null> {
  const ids = await publicRead(
    ['question-ids', language, slug],
    [tag.questionSlugTag(slug)],
    async () => (await questionIdsBySlug(await readerRequest(), language, slug)) ?? null,
  )
  if (!ids) return null
  const tags = [
    tag.questionTag(ids.id),
    tag.questionSlugTag(slug),
    programmesTag,
    ...(ids.replacedBy ? [tag.questionTag(ids.replacedBy)] : []),
    ...(ids.article ? [articleTag(ids.article)] : []),
    ...(ids.person ? [personTag(ids.person)] : []),
    ...ids.pictures.map(mediaTag),
    ...ids.sources.map(sourceTag),
  ]
  return publicRead(
    ['question', ids.id],
    tags.slice(0, 120),
    async () => (await publishedQuestion(await readerRequest(), ids.id)) ?? null,
  )
}

/** Whether an answer stood at an address until its asker took their words back. */
export const takenBackAt = (language: string, slug: string): Promise<boolean> =>
  publicRead(['question-taken-back', language, slug], [tag.questionSlugTag(slug)], async () =>
    wasTakenBack(await readerRequest(), language, slug),
  )

export const answered = (language: string, limit = 200): Promise<QuestionCard[]> =>
  publicRead(['answered', language, String(limit)], [tag.answeredTag], async () =>
    answeredQuestions(await readerRequest(), language, limit),
  )

/** The region whose emergency numbers come first. */
export const emergencyRegion = (): Promise<EmergencyRegion> =>
  publicRead(['emergency-region'], [tag.rulesTag], async () => regionOfReaders(await readerRequest()))

/** Pages of answers, for the sitemap. */
export const answeredPages = () =>
  publicRead(['answered-pages'], [tag.answeredTag], async () => questionsForSitemap(await readerRequest()))

/** What a browser matches a question against before it is sent. */
export const titlesToMatch = (language: string): Promise<Titled[]> =>
  publicRead(['question-titles', language], [tag.answeredTag], async () => titleIndex(await readerRequest(), language))
