/** What the queue's page asks for, and its one button for many. Staff only: Payload does not guard these by itself. */
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { isId } from '@/platform/ids'
import { roleOf } from '@/staff/roles'
import { decideMany } from '../decide-many'
import { type NamedDecision, namedLog } from '../named-log'
import { type QueuePage, queuePage } from '../queue'
import { itemsOf, type QueueItem } from '../queue-item'
import { countsOfLanes } from '../queue-lanes'
import { type QueueStanding, queueStanding } from '../queue-standing'
import { mayDecide } from '../rules'
import { isQueueLane, type QueueLane } from '../statuses'
import { unclearWaiting } from '../unclear-queue'
import { pressedForMany } from './pressed'
import { type CommentRefusal, says, saysOf } from './says-refusal'

export type HowWeStand = {
  counts: Record<QueueLane, number>
  standing: QueueStanding
  /** Sentences that readers found unclear. */
  unclear: number
}
export type ShownQueue = QueuePage & HowWeStand & { lane: QueueLane }
export type ShownItem = { item?: QueueItem; log: NamedDecision[] }
export type ShownMany = { results: { id: string; ok: boolean; message: string }[] }

const refuse = (reason: CommentRefusal) => {
  const { status, message } = says(reason)
  return Response.json({ errors: [{ message }] }, { status })
}

const confidant =
  (work: (req: PayloadRequest) => Promise<Response>): Endpoint['handler'] =>
  async (req) =>
    mayDecide(roleOf(req.user)).ok ? work(req) : refuse('not-a-confidant')

/** The queue as its page shows it. */
export async function shownQueue(
  req: PayloadRequest,
  { lane, search, after }: { lane?: unknown; search?: unknown; after?: unknown },
): Promise<ShownQueue> {
  const now = new Date()
  const chosen = isQueueLane(lane) ? lane : 'waiting'
  const page = await queuePage(req, {
    lane: chosen,
    search: typeof search === 'string' ? search : undefined,
    after: typeof after === 'string' ? after : undefined,
    now,
  })
  return { ...page, lane: chosen, ...(await howWeStand(req, now)) }
}

const howWeStand = async (req: PayloadRequest, now: Date): Promise<HowWeStand> => ({
  counts: await countsOfLanes(req),
  standing: await queueStanding(req, now),
  unclear: await unclearWaiting(req),
})

const standing = confidant(async (req) =>
  Response.json(await howWeStand(req, new Date()), { headers: { 'cache-control': 'no-store' } }),
)

const list = confidant(async (req) => {
  const { lane, search, after } = { ...req.query }
  return Response.json(await shownQueue(req, { lane, search, after }), { headers: { 'cache-control': 'no-store' } })
})

const one = confidant(async (req) => {
  const id = String(req.routeParams?.id ?? '')
  if (!isId(id)) return refuse('no-comment')
  const [item] = await itemsOf(req, [id], new Date())
  const shown: ShownItem = { item, log: await namedLog(req, id) }
  return Response.json(shown, { headers: { 'cache-control': 'no-store' } })
})

const many = confidant(async (req) => {
  await addDataAndFileToRequest(req)
  const body = pressedForMany.safeParse({ ...req.data })
  if (!body.success) return refuse('unclear')
  const { ids, act, ...decision } = body.data
  const shown: ShownMany = { results: [] }
  for (const { id, result } of await decideMany(req, [...new Set(ids)], act, decision)) {
    const message = result.ok ? '' : (await saysOf(req, id, result.reason)).message
    shown.results.push({ id, ok: result.ok, message })
  }
  return Response.json(shown)
})

export const queueEndpoints: Endpoint[] = [
  { path: '/queue', method: 'get', handler: list },
  { path: '/queue/standing', method: 'get', handler: standing },
  { path: '/queue/decide', method: 'post', handler: many },
  { path: '/:id/beside', method: 'get', handler: one },
]
