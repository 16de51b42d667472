/** The buttons of an issue: POST only, and each asks first who is pressing. What is only read: `issue-reads.ts`. */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { assertNever, no, type Result } from '@/platform/verdict'
import { type CancelRefusal, cancelSending } from '../issues/cancel-sending'
import { type DecisionRefusal, decideChunk } from '../issues/decide-chunk'
import type { CannotLeave } from '../issues/may-leave-now'
import { type PauseRefusal, pauseSending } from '../issues/pause-sending'
import { type ResumeRefusal, resumeSending } from '../issues/resume-sending'
import { chunkDecisions } from '../issues/rules'
import { door, notThere, refusal, staysBecause, told } from './issue-answers'
import { linkCheck } from './issue-link-check'
import { issueReads } from './issue-reads'
import { testLetter } from './issue-test-letter'
import { makingEndpoints } from './making-endpoints'

type Refusal = CancelRefusal | PauseRefusal | ResumeRefusal | DecisionRefusal

function says(reason: Refusal): Response {
  switch (reason) {
    case 'unknown':
      return notThere()
    case 'over':
      return refusal(409, 'It is over already.')
    case 'not-in-doubt':
      return refusal(409, 'There is no doubt about these letters any more. Please load the page again.')
    case 'nobody-decides':
      return refusal(404, 'Not found.')
    case 'not-under-way':
      return refusal(409, 'It is not being sent.')
    case 'not-stopped':
      return refusal(409, 'It was not stopped.')
    case 'article-withdrawn':
      return refusal(409, 'Its article is not public. Publish it first, or cancel the sending.')
    case 'text-corrected':
      return refusal(409, 'Its text was corrected since. Cancel what is left, and email the article again.')
    default:
      return assertNever(reason)
  }
}

/** `chunk` is 0 for buttons of the whole issue. */
type Verb = (
  req: PayloadRequest,
  input: { issue: string; chunk: number },
) => Promise<Result<null, Refusal> | CannotLeave>

const chunkNo = z.coerce.number().int().min(0).max(2_147_483_647)

const button = (path: string, verb: Verb): Endpoint =>
  door('post', path, async (req, issue) => {
    const chunk = chunkNo.safeParse(req.routeParams?.chunk ?? 0)
    const result = chunk.success ? await verb(req, { issue, chunk: chunk.data }) : no('unknown')
    if (result.ok) return told({ done: path })
    return result.reason === 'cannot-leave' ? staysBecause(result.why) : says(result.reason)
  })

export const issueEndpoints: Endpoint[] = [
  ...issueReads,
  linkCheck,
  testLetter,
  ...makingEndpoints,
  button('cancel', cancelSending),
  button('pause', pauseSending),
  button('resume', resumeSending),
  ...chunkDecisions.map((decision) =>
    button(`chunks/:chunk/${decision}`, (req, input) => decideChunk(req, { ...input, decision })),
  ),
]
