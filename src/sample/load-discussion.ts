import type { PayloadRequest } from 'payload'
import { compose, type Known } from './compose'
import { questions } from './content/questions'
import { threads } from './content/threads'

type Ids = ReadonlyMap<string, string>

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

/** Approved threads and answered questions. */
export async function loadDiscussion(
  req: PayloadRequest,
  known: Known,
  ids: { articles: Ids; people: Ids },
): Promise<void> {
  for (const thread of threads) {
    const root = await write(req, { ...thread, article: ids.articles.get(thread.article) })
    for (const reply of thread.replies) {
      const answeredBy = reply.person ? ids.people.get(reply.person) : undefined
      await write(req, {
        kind: 'comment',
        name: reply.name,
        words: reply.words,
        daysAgo: reply.daysAgo,
        answeredBy,
        parent: root,
        article: ids.articles.get(thread.article),
      })
    }
  }
  for (const { article, answer, answeredBy, question, daysAgo: days, ...rest } of questions) {
    await req.payload.create({
      collection: 'questions',
      data: {
        ...rest,
        title: question,
        answer: compose(answer, known),
        answeredBy: ids.people.get(answeredBy) ?? '',
        answeredAt: daysAgo(days),
        checkBy: daysAgo(days - 365),
        article: ids.articles.get(article),
        language: 'en',
        _status: 'published',
      },
      overrideAccess: true,
      req,
    })
  }
}

type Words = {
  kind: 'comment' | 'question'
  name?: string
  words: string
  daysAgo: number
  article?: string
  parent?: string
  answeredBy?: string
}

async function write(
  req: PayloadRequest,
  { kind, name, words, daysAgo: days, article, parent, answeredBy }: Words,
): Promise<string> {
  const comment = await req.payload.create({
    collection: 'comments',
    data: {
      status: 'published',
      kind,
      article,
      parent,
      root: parent,
      depth: parent ? 1 : 0,
      writerName: name,
      privateOriginal: answeredBy ? undefined : words,
      publicWording: words,
      answeredBy,
      publishedAt: daysAgo(days),
    },
    overrideAccess: true,
    req,
  })
  return comment.id
}
