/** What the credits panel beside an article asks for. Staff only: Payload does not guard these by itself. */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { query } from '@/platform/database'
import { withdrawCredit } from '@/reviews/record-credit'
import { hasRole } from '@/staff/roles'
import { creditArticle } from '../credit-article'
import { creditsForDesk } from '../credits-for-desk'

const refusal = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status })

const idOfRoute = (req: PayloadRequest) => z.uuid().safeParse(req.routeParams?.id).data

const credit = z.object({
  reviewer: z.uuid('Please choose a reviewer.'),
  on: z.iso.date('Please give the day.'),
  remarks: z.string().max(1000).optional(),
})

const desk =
  (work: (req: PayloadRequest, article: string) => Promise<Response>): Endpoint['handler'] =>
  async (req) => {
    if (!hasRole(req, 'administrator', 'editor')) return refusal(404, 'Not found.')
    const article = idOfRoute(req)
    return article ? work(req, article) : refusal(404, 'Not found.')
  }

const list = desk(async (req, article) => Response.json(await creditsForDesk(req, article)))

const add = desk(async (req, article) => {
  const parsed = credit.safeParse(await req.json?.().catch(() => null))
  if (parsed.success && new Date(parsed.data.on) > new Date()) return refusal(400, 'That day has not come yet.')
  if (!parsed.success) return refusal(400, parsed.error.issues[0]?.message ?? 'Please fill in the form.')
  const result = await creditArticle(req, article, { ...parsed.data, on: new Date(parsed.data.on) })
  return result.ok ? Response.json({ id: result.value }) : refusal(400, 'There is no such article or reviewer.')
})

const withdraw = desk(async (req, article) => {
  const id = z.uuid().safeParse(req.routeParams?.credit).data
  const [known] = id ? await query(req, 'select 1 from reviews where id = $1 and subject_id = $2', [id, article]) : []
  if (!id || !known) return refusal(404, 'Not found.')
  const done = await withdrawCredit(req, id, new Date(), String(req.user?.id ?? ''))
  return done ? Response.json({ id }) : refusal(409, 'This credit was withdrawn already.')
})

export const creditEndpoints: Endpoint[] = [
  { path: '/:id/credits', method: 'get', handler: list },
  { path: '/:id/credits', method: 'post', handler: add },
  { path: '/:id/credits/:credit/withdraw', method: 'post', handler: withdraw },
]
