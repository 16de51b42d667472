/** The buttons of an issue: POST only, and each asks first who is pressing. */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { assertNever, type Result } from '@/platform/verdict'
import { hasRole } from '@/staff/roles'
import { type CancelRefusal, cancelSending } from '../cancel-sending'
import { type PauseRefusal, pauseSending } from '../pause-sending'
import { type ResumeRefusal, resumeSending } from '../resume-sending'

type Refusal = CancelRefusal | PauseRefusal | ResumeRefusal

function says(reason: Refusal): { status: number; message: string } {
  switch (reason) {
    case 'unknown':
      return { status: 404, message: 'This issue is not there.' }
    case 'under-way':
      return { status: 409, message: 'It is being sent. Please pause it first.' }
    case 'over':
      return { status: 409, message: 'It is over already.' }
    case 'in-doubt':
      return {
        status: 409,
        message: 'Some letters may have left, and their outcome is not known yet. Please try later.',
      }
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

type Verb = (req: PayloadRequest, input: { issue: string }) => Promise<Result<null, Refusal>>

const button = (path: string, verb: Verb): Endpoint => ({
  path: `/:id/${path}`,
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req, 'administrator', 'editor')) return refusal({ status: 404, message: 'Not found.' })
    const issue = z.uuid().safeParse(req.routeParams?.id).data
    const result = issue ? await verb(req, { issue }) : { ok: false as const, reason: 'unknown' as const }
    return result.ok ? Response.json({ done: path }) : refusal(says(result.reason))
  },
})

export const issueEndpoints: Endpoint[] = [
  button('cancel', cancelSending),
  button('pause', pauseSending),
  button('resume', resumeSending),
]
