/** What the panel of agreements beside an answer asks for. Staff only: Payload does not guard these by itself. */
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { assertNever } from '@/platform/verdict'
import { roleOf } from '@/staff/roles'
import { type AgreeRefusal, agree, agreeing, takeAgreementBack } from '../agree'

function says(reason: AgreeRefusal): { status: number; message: string } {
  switch (reason) {
    case 'not-staff':
      return { status: 403, message: 'Your role does not allow this.' }
    case 'no-question':
      return { status: 404, message: 'This answer is not there any more.' }
    case 'no-profile':
      return { status: 409, message: 'No profile under People names your account yet.' }
    case 'no-credential':
      return {
        status: 409,
        message: 'Your profile shows no credential that is in force. Readers could not tell who agrees.',
      }
    case 'own-answer':
      return { status: 409, message: 'This is your own answer. Somebody else can agree with it.' }
    case 'changed-meanwhile':
      return {
        status: 409,
        message: 'The text has changed since you opened it. Please load the page again and read it.',
      }
    default:
      return assertNever(reason)
  }
}

const refusal = ({ status, message }: { status: number; message: string }) =>
  Response.json({ errors: [{ message }] }, { status })

type Work = (req: PayloadRequest, id: string) => Promise<Response>

const staff =
  (work: Work): Endpoint['handler'] =>
  async (req) => {
    const id = z.uuid().safeParse(req.routeParams?.id)
    if (!roleOf(req.user)) return refusal(says('not-staff'))
    return id.success ? work(req, id.data) : refusal(says('no-question'))
  }

const list = staff(async (req, id) => {
  const found = await agreeing(req, id)
  return found ? Response.json(found) : refusal(says('no-question'))
})

const seen = z.object({ hash: z.string().length(64) })

const add = staff(async (req, id) => {
  await addDataAndFileToRequest(req)
  const parsed = seen.safeParse(req.data)
  if (!parsed.success) return refusal(says('changed-meanwhile'))
  const result = await agree(req, id, parsed.data.hash)
  return result.ok ? Response.json({ done: result.value }) : refusal(says(result.reason))
})

const takeBack = staff(async (req, id) => {
  const entry = z.uuid().safeParse(req.routeParams?.entry)
  if (!entry.success) return refusal(says('no-question'))
  const result = await takeAgreementBack(req, id, entry.data)
  return result.ok ? Response.json({ done: result.value }) : refusal(says(result.reason))
})

export const agreementEndpoints: Endpoint[] = [
  { path: '/:id/agreements', method: 'get', handler: list },
  { path: '/:id/agreements', method: 'post', handler: add },
  { path: '/:id/agreements/:entry/withdraw', method: 'post', handler: takeBack },
]
