/** The buttons of an issue: POST only, and each asks first who is pressing. */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { assertNever, no, type Result } from '@/platform/verdict'
import { hasRole } from '@/staff/roles'
import { type CancelRefusal, cancelSending } from '../issues/cancel-sending'
import { type DecisionRefusal, decideChunk } from '../issues/decide-chunk'
import { type PauseRefusal, pauseSending } from '../issues/pause-sending'
import { type ResumeRefusal, resumeSending } from '../issues/resume-sending'
import { chunkDecisions } from '../issues/rules'

type Refusal = CancelRefusal | PauseRefusal | ResumeRefusal | DecisionRefusal

function says(reason: Refusal): { status: number; message: string } {
  switch (reason) {
    case 'unknown':
      return { status: 404, message: 'This issue is not there.' }
    case 'under-way':
      return { status: 409, message: 'It is being sent. Please pause it first.' }
    case 'over':
      return { status: 409, message: 'It is over already.' }
    case 'not-in-doubt':
      return { status: 409, message: 'There is no doubt about these letters any more. Please load the page again.' }
    case 'nobody-decides':
      return { status: 404, message: 'Not found.' }
    case 'not-under-way':
      return { status: 409, message: 'It is not being sent.' }
    case 'not-stopped':
      return { status: 409, message: 'It was not stopped.' }
    case 'article-withdrawn':
      return { status: 409, message: 'Its article is not public. Publish it first, or cancel the sending.' }
    default:
      return assertNever(reason)
  }
}

const refusal = ({ status, message }: { status: number; message: string }) =>
  Response.json({ errors: [{ message }] }, { status })

/** `chunk` is 0 for buttons of the whole issue. */
type Verb = (req: PayloadRequest, input: { issue: string; chunk: number }) => Promise<Result<null, Refusal>>

const address = z.object({ issue: z.uuid(), chunk: z.coerce.number().int().min(0).max(2_147_483_647) })

const button = (path: string, verb: Verb): Endpoint => ({
  path: `/:id/${path}`,
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req, 'administrator', 'editor')) return refusal({ status: 404, message: 'Not found.' })
    const { id, chunk = 0 } = req.routeParams ?? {}
    const input = address.safeParse({ issue: id, chunk }).data
    const result = input ? await verb(req, input) : no('unknown')
    return result.ok ? Response.json({ done: path }) : refusal(says(result.reason))
  },
})

export const issueEndpoints: Endpoint[] = [
  button('cancel', cancelSending),
  button('pause', pauseSending),
  button('resume', resumeSending),
  ...chunkDecisions.map((decision) =>
    button(`chunks/:chunk/${decision}`, (req, input) => decideChunk(req, { ...input, decision })),
  ),
]
