/** What the desk's page of unclear sentences asks for. Staff only: Payload does not guard these by itself. */
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { assertNever } from '@/platform/verdict'
import { roleOf } from '@/staff/roles'
import { mayDecide } from '../rules'
import { settleUnclear } from '../settle-unclear'
import { OUTCOME_MOST, type SettleUnclearRefusal, unclearOutcomes } from '../unclear-rules'

const pressed = z.object({
  notes: z.array(z.uuid()).min(1).max(20_000),
  outcome: z.enum([...unclearOutcomes, 'reopened']),
  words: z.string().max(4000).optional(),
  version: z.int().min(1).optional(),
})

const settle = async (req: PayloadRequest): Promise<Response> => {
  if (!mayDecide(roleOf(req.user)).ok) return refuse(403, says('not-a-confidant'))
  await addDataAndFileToRequest(req)
  const body = pressed.safeParse({ ...req.data })
  if (!body.success) return refuse(400, 'Something was missing. Please load the page again.')
  const result = await settleUnclear(req, body.data)
  if (result.ok) return Response.json({ done: result.value })
  return refuse(result.reason.startsWith('not-') ? 403 : 409, says(result.reason))
}

const refuse = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status })

function says(reason: SettleUnclearRefusal | 'no-note'): string {
  switch (reason) {
    case 'not-a-confidant':
      return 'Your role does not allow this.'
    case 'not-the-desk':
      return 'What readers are told about an article is for editors. You can put a note aside.'
    case 'no-version':
      return 'Please choose a version that was published after the one the reader read.'
    case 'no-words':
      return 'Please write what readers are told.'
    case 'too-long':
      return `Please keep it to ${OUTCOME_MOST} characters.`
    case 'no-note':
      return 'Somebody has decided on these already, or they are gone. Please load the page again.'
    default:
      return assertNever(reason)
  }
}

export const unclearEndpoints: Endpoint[] = [{ path: '/unclear', method: 'post', handler: settle }]
