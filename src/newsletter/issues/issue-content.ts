/** What an issue says and whom it is for, made afresh: for the minute of sending, for previews, for test letters. */
import type { PayloadRequest } from 'payload'
import { assertNever } from '@/platform/verdict'
import { articleIssue } from './article-issue'
import { correctionIssue } from './correction-issue'
import { digestIssue } from './digest-issue'
import { freeIssue } from './free-issue'
import type { Issue, IssueContent } from './issue'

/** Renders one issue as it would leave now. Writes nothing. */
export async function issueContent(req: PayloadRequest, issue: Issue): Promise<IssueContent> {
  switch (issue.kind) {
    case 'article':
      return articleIssue(req, issue)
    case 'correction':
      return correctionIssue(req, issue)
    case 'digest':
      return digestIssue(req, issue)
    case 'free':
      return freeIssue(req, issue)
    default:
      return assertNever(issue.kind)
  }
}
