/** The buttons of the admin: POST only, and each asks first who is pressing. */
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { assertNever, type Result } from '@/platform/verdict'
import { roleOf } from '@/staff/roles'
import { approveComment, type DecisionRefusal, markAsSpam, rejectComment } from '../decide'
import { isId } from '../find-comment'
import { type ReplyRefusal, reply } from '../reply'
import { mayDecide } from '../rules'

type Refusal = DecisionRefusal | ReplyRefusal

function says(reason: Refusal): { status: number; message: string } {
  switch (reason) {
    case 'not-staff':
    case 'not-a-confidant':
      return { status: 403, message: 'Your role does not allow this.' }
    case 'not-your-profile':
      return { status: 403, message: 'Please answer under your own profile, or ask an editor.' }
    case 'no-comment':
      return { status: 404, message: 'This comment is not there any more.' }
    case 'no-profile':
      return { status: 409, message: 'No profile under People names your account yet. Choose whose answer it is.' }
    case 'no-wording':
      return { status: 409, message: 'Please write what readers will see first.' }
    case 'wrong-status':
      return { status: 409, message: 'It cannot go from where it is to there.' }
    case 'not-published':
      return { status: 409, message: 'Please approve it first: an answer stands below what readers can see.' }
    case 'no-words':
      return { status: 409, message: 'Please write an answer first.' }
    case 'too-long':
      return {
        status: 409,
        message: 'Please keep it to 3,000 characters; longer answers get a page under Answered questions.',
      }
    default:
      return assertNever(reason)
  }
}

type Body = { publicWording?: string; words?: string; person?: string }
type Press = (req: PayloadRequest, id: string, body: Body) => Promise<Result<string, Refusal>>

const textOf = (data: Record<string, unknown>, name: string) =>
  typeof data[name] === 'string' ? data[name] : undefined

function button(path: string, may: (req: PayloadRequest) => boolean, press: Press): Endpoint {
  return {
    path: `/:id/${path}`,
    method: 'post',
    handler: async (req) => {
      if (!may(req)) return answer(says('not-staff'))
      const id = String(req.routeParams?.id ?? '')
      if (!isId(id)) return answer(says('no-comment'))
      await addDataAndFileToRequest(req)
      const data: Record<string, unknown> = { ...req.data }
      const person = textOf(data, 'person')
      const result = await press(req, id, {
        publicWording: textOf(data, 'publicWording'),
        words: textOf(data, 'words'),
        person: person && isId(person) ? person : undefined,
      })
      return result.ok ? Response.json({ done: result.value }) : answer(says(result.reason))
    },
  }
}

const answer = ({ status, message }: { status: number; message: string }) =>
  Response.json({ errors: [{ message }] }, { status })

const decides = (req: PayloadRequest) => mayDecide(roleOf(req.user)).ok
const answers = (req: PayloadRequest) => roleOf(req.user) !== undefined

export const commentEndpoints: Endpoint[] = [
  button('approve', decides, (req, id, { publicWording }) => approveComment(req, id, publicWording)),
  button('reject', decides, rejectComment),
  button('spam', decides, markAsSpam),
  button('reply', answers, (req, comment, { words = '', person }) => reply(req, { comment, words, person })),
]
