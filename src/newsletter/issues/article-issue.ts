import type { PayloadRequest } from 'payload'
import { latestRevision } from '@/articles/ledger'
import { publishedArticle } from '@/articles/queries'
import { letterhead } from '@/mailroom/letterhead'
import { articleLetter } from './article-letter'
import { editorsWords } from './editors-words'
import type { Issue, IssueContent } from './issue'
import { WITHDRAWN } from './withdraw-issues'

/**
 * The letter about an article, for who wants each article at once. A round that a person made asks for no wish, and may
 * leave out whoever had one before. Whoever chose one letter a week is never sent a round: their choice counts for more.
 */
export async function articleIssue(req: PayloadRequest, issue: Issue): Promise<IssueContent> {
  const { article } = issue
  const view = article === undefined ? undefined : await publishedArticle(req, article)
  if (!article || !view) return { kind: 'cancelled', reason: WITHDRAWN }
  if (issue.madeBy === undefined && !(await isWished(req, article))) {
    return { kind: 'cancelled', reason: 'The wish to email this article was taken back.' }
  }
  const revision = (await latestRevision(req, article))?.number
  return {
    kind: 'content',
    letter: await articleLetter(await letterhead(req, view.language), view, {
      revision,
      words: await editorsWords(req, issue),
    }),
    audience: {
      topics: view.topics.map(({ id }) => id),
      frequency: 'each',
      ...(issue.audience === 'missing' && { without: { article } }),
    },
    articles: [article],
    contentHash: view.contentHash,
    revision,
  }
}

async function isWished(req: PayloadRequest, id: string): Promise<boolean> {
  const select = { mailOnFirstPublish: true } as const
  const found = { collection: 'articles', id, select, depth: 0, overrideAccess: true } as const
  return (await req.payload.findByID({ ...found, req })).mailOnFirstPublish === true
}
