import type { PayloadRequest } from 'payload'
import { recordThread } from '@/discussion/record-thread'
import { compose, type Known } from './compose'
import { questions } from './content/questions'
import { threads } from './content/threads'

type Ids = ReadonlyMap<string, string>

const before = (days: number) => new Date(Date.now() - days * 86_400_000)

/** Approved threads and answered questions. */
export async function loadDiscussion(
  req: PayloadRequest,
  known: Known,
  ids: { articles: Ids; people: Ids },
): Promise<void> {
  for (const { article, name, words, kind, replies, daysAgo } of threads) {
    await recordThread(req, {
      article: ids.articles.get(article) ?? '',
      kind,
      name,
      words,
      at: before(daysAgo),
      replies: replies.map((reply) => ({
        name: reply.name ?? '',
        person: reply.person && ids.people.get(reply.person),
        words: reply.words,
        at: before(reply.daysAgo),
      })),
    })
  }
  for (const { article, answer, answeredBy, question, daysAgo: days, ...rest } of questions) {
    await req.payload.create({
      collection: 'questions',
      data: {
        ...rest,
        title: question,
        answer: compose(answer, known),
        answeredBy: ids.people.get(answeredBy) ?? '',
        answeredAt: before(days).toISOString(),
        checkBy: before(days - 365).toISOString(),
        article: ids.articles.get(article),
        language: 'en',
        _status: 'published',
      },
      overrideAccess: true,
      req,
    })
  }
}
