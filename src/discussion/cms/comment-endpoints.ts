/** The buttons of the admin: POST only, and each asks first who is pressing. */
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { isId } from '@/platform/ids'
import { no, type Result } from '@/platform/verdict'
import { roleOf } from '@/staff/roles'
import { answerOnPage } from '../answer-on-page'
import { answerWaiting } from '../answer-waiting'
import { claimComment, releaseComment } from '../claim'
import type { Decision } from '../decide'
import { type Deciding, decideOne, deciding } from '../decide-many'
import { reply } from '../reply'
import { redactComment, rewordComment } from '../reword'
import { mayDecide } from '../rules'
import { type Distinction, setFirst } from '../set-first'
import { settleReports } from '../settle-reports'
import { type Pressed, pressed } from './pressed'
import { queueEndpoints } from './queue-endpoints'
import { type CommentRefusal, says, saysOf } from './says-refusal'

type Press = (req: PayloadRequest, id: string, body: Pressed) => Promise<Result<unknown, CommentRefusal>>

function button(path: string, may: (req: PayloadRequest) => boolean, press: Press): Endpoint {
  return {
    path: `/:id/${path}`,
    method: 'post',
    handler: async (req) => {
      if (!may(req)) return answer(says('not-staff'))
      const id = String(req.routeParams?.id ?? '')
      if (!isId(id)) return answer(says('no-comment'))
      await addDataAndFileToRequest(req)
      const body = pressed.safeParse({ ...req.data })
      if (!body.success) return answer(says('unclear'))
      const result = await press(req, id, body.data)
      return result.ok ? Response.json({ done: result.value }) : answer(await saysOf(req, id, result.reason))
    },
  }
}

const answer = ({ status, message }: { status: number; message: string }) =>
  Response.json({ errors: [{ message }] }, { status })

const decides = (req: PayloadRequest) => mayDecide(roleOf(req.user)).ok
const answers = (req: PayloadRequest) => roleOf(req.user) !== undefined

const decisionOf = ({ seen, shownAt, reasons, noteToWriter, note }: Pressed): Decision => ({
  seen,
  shownAt,
  reasons,
  noteToWriter,
  note,
})

const decisionButton = (act: Deciding) =>
  button(act, decides, (req, id, body) => decideOne(req, id, act, decisionOf(body), body.publicWording))

const distinguishes = (path: string, distinction: Distinction) =>
  button(path, decides, (req, id, { on = true, note }) => setFirst(req, id, { distinction, on, note }))

export const commentEndpoints: Endpoint[] = [
  ...queueEndpoints,
  ...deciding.map(decisionButton),
  button('reports', decides, async (req, id, body) =>
    body.verdict ? settleReports(req, id, body.verdict, decisionOf(body)) : no('unclear'),
  ),
  button('claim', decides, (req, id) => claimComment(req, id)),
  button('release', decides, releaseComment),
  button('reword', decides, (req, id, { publicWording = '' }) => rewordComment(req, id, publicWording)),
  button('redact', decides, (req, id, { publicWording, spans = [] }) =>
    redactComment(req, id, { spans, wording: publicWording }),
  ),
  distinguishes('pin', 'pinned'),
  distinguishes('feature', 'featured'),
  button('reply', answers, (req, comment, { words = '', person }) => reply(req, { comment, words, person })),
  button('answer', decides, (req, comment, { words = '', person, publicWording, seen, shownAt }) =>
    answerWaiting(req, { comment, words, person, publicWording, seen, shownAt }),
  ),
  button('page', decides, (req, comment, { publicWording, seen, shownAt }) =>
    answerOnPage(req, { comment, publicWording, seen, shownAt }),
  ),
]
