/** Cached reads: first what a page depends on, then the view tagged with all of it. */
import type { PayloadRequest } from 'payload'
import { articlesOfTopicTag, articleTag } from '@/articles/tags'
import { sourceTag } from '@/evidence/tags'
import { mediaTag } from '@/media/tags'
import { personTag } from '@/people/tags'
import { publicRead } from '@/platform/public-cache'
import { readerRequest } from '@/platform/request'
import { programmesTag } from '@/publication/tags'
import { creditsTag } from '@/reviews/tags'
import {
  type AnsweredPage,
  answeredQuestions,
  type QuestionCard,
  questionsOfArticle,
  questionsOfTopic,
} from '../answered-questions'
import { type FormFacts, formFacts } from '../form-facts'
import { type Opening, openingOfThread } from '../opening'
import { publishedQuestion, type QuestionView, questionIdsBySlug } from '../question-view'
import { wasTakenBack } from '../quotes'
import { type SimilarAnswer, similarAnswers } from '../similar-answers'
import type { Titled } from '../similar-titles'
import * as tag from '../tags'
import { peopleInThread, type Thread, threadOf, threadPageOf, type WholeThread, wholeThread } from '../thread'
import { type ThreadFeed, threadFeed } from '../thread-feed'
import type { ThreadOrder } from '../thread-rows'
import { titleIndex } from '../title-index'

export type Below = { thread: Thread; questions: QuestionCard[] }

/** A read of what stands below an article: whoever of the staff answers there is named in it. */
async function ofThread<Value>(key: string[], article: string, read: (req: PayloadRequest) => Promise<Value>) {
  const people = await publicRead(['thread-people', article], [tag.threadTag(article)], async () =>
    peopleInThread(await readerRequest(), article),
  )
  const tags = [tag.threadTag(article), ...people.map(personTag)]
  return publicRead([...key, article], tags, async () => read(await readerRequest()))
}

/** The first page of what readers asked and staff answered below an article. */
export const belowArticle = (article: string): Promise<Below> =>
  ofThread(['thread'], article, async (req) => ({
    thread: await threadOf(req, article),
    questions: await questionsOfArticle(req, article),
  }))

/** Any page of it; null where no comment of the article has this id. */
export const threadPage = (article: string, order: ThreadOrder, after = ''): Promise<Thread | null> =>
  ofThread(
    ['thread-page', order, after],
    article,
    async (req) => (await threadPageOf(req, article, order, after || undefined)) ?? null,
  )

/** One comment with its replies. */
export const threadAt = (article: string, root: string, after = ''): Promise<WholeThread | null> =>
  ofThread(
    ['whole-thread', root, after],
    article,
    async (req) => (await wholeThread(req, article, root, after || undefined)) ?? null,
  )

/** The newest comments of an article, for its feed. */
export const newestOf = (article: string): Promise<ThreadFeed> =>
  ofThread(['thread-feed'], article, (req) => threadFeed(req, article))

/** From when and for how many days the discussion below an article is open. */
export const openingOf = (article: string): Promise<Opening> =>
  publicRead(['thread-opening', article], [articleTag(article), tag.rulesTag], async () =>
    openingOfThread(await readerRequest(), article),
  )

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
    ...ids.successors.map(tag.questionTag),
    creditsTag('question', ids.id),
    ...ids.agreed.map(personTag),
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

/** Cards of answers name who gave them: what is read is kept under the tags of these people too. */
async function withNames<Value>(
  key: string[],
  tags: string[],
  cardsOf: (value: Value) => QuestionCard[],
  read: (req: PayloadRequest) => Promise<Value>,
): Promise<Value> {
  const people = await publicRead([...key, 'people'], tags, async () =>
    cardsOf(await read(await readerRequest())).flatMap(({ answeredBy }) => answeredBy?.id ?? []),
  )
  const names = [...new Set(people)].slice(0, 100).map(personTag)
  return publicRead(key, [...tags, ...names], async () => read(await readerRequest()))
}

/** A page of the index; null where what it goes on from stands no more. */
export const answeredPage = (language: string, limit: number, after?: string): Promise<AnsweredPage | null> =>
  withNames(
    ['answered', language, String(limit), after ?? ''],
    [tag.answeredTag],
    (page) => page?.cards ?? [],
    async (req) => (await answeredQuestions(req, language, limit, after)) ?? null,
  )

export const answered = async (language: string, limit: number): Promise<QuestionCard[]> =>
  (await answeredPage(language, limit))?.cards ?? []

/** The newest answers that belong to articles of a topic. */
export const answeredOfTopic = (language: string, topic: string, limit: number): Promise<QuestionCard[]> =>
  withNames(
    ['answered-of-topic', language, topic, String(limit)],
    [tag.answeredOfTopicTag(topic), articlesOfTopicTag(topic)],
    (cards) => cards,
    (req) => questionsOfTopic(req, language, topic, limit),
  )

/** Answers that are near to one. */
export const similarTo = (id: string, article?: string): Promise<SimilarAnswer[]> =>
  publicRead(['question-similar', id], [tag.answeredTag, ...(article ? [articleTag(article)] : [])], async () =>
    similarAnswers(await readerRequest(), id, article),
  )

/** What stands at every form. */
export const factsOfForm = (): Promise<FormFacts> =>
  publicRead(['form-facts'], [tag.rulesTag], async () => formFacts(await readerRequest()))

/** What a browser matches a question against before it is sent. */
export const titlesToMatch = (language: string): Promise<Titled[]> =>
  publicRead(['question-titles', language], [tag.answeredTag], async () => titleIndex(await readerRequest(), language))
