/** What the panel of reviews beside an article asks for. Staff only: Payload does not guard these by itself. */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { plainAddress } from '@/mailroom/addresses'
import { revokeRequest } from '@/reviews/answer-request'
import { aboutOfReview, withdrawCredit } from '@/reviews/record-credit'
import { requestById } from '@/reviews/requests'
import { typedWords } from '@/reviews/typed-words'
import { hasRole } from '@/staff/roles'
import { creditArticle } from '../credit-article'
import { creditsForDesk } from '../credits-for-desk'
import { askToReviewArticle } from '../sign-review'

const refusal = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status })
const notFound = () => refusal(404, 'Not found.')

const idOfRoute = (req: PayloadRequest, name = 'id') => z.uuid().safeParse(req.routeParams?.[name]).data

const reviewer = z.uuid('Please choose a reviewer.')
const credit = z.object({
  reviewer,
  on: z.iso.date('Please give the day.'),
  remarks: z.string().max(1000).optional(),
})
const asking = z.object({
  reviewer,
  address: z
    .string()
    .trim()
    .refine((typed) => typed === '' || plainAddress(typed) !== undefined, 'This is not a whole email address.')
    .optional(),
  message: z.string().transform(typedWords).pipe(z.string().max(2000, 'Please shorten the message.')).optional(),
})

const desk =
  (work: (req: PayloadRequest, article: string) => Promise<Response>): Endpoint['handler'] =>
  async (req) => {
    if (!hasRole(req, 'administrator', 'editor')) return notFound()
    const article = idOfRoute(req)
    return article ? work(req, article) : notFound()
  }

const list = desk(async (req, article) => {
  const credits = await creditsForDesk(req, article, new Date())
  return credits ? Response.json(credits) : notFound()
})

const add = desk(async (req, article) => {
  const parsed = credit.safeParse(await req.json?.().catch(() => null))
  if (parsed.success && new Date(parsed.data.on) > new Date()) return refusal(400, 'That day has not come yet.')
  if (!parsed.success) return refusal(400, parsed.error.issues[0]?.message ?? 'Please fill in the form.')
  const result = await creditArticle(req, article, { ...parsed.data, on: new Date(parsed.data.on) })
  return result.ok ? Response.json({ id: result.value }) : refusal(400, 'There is no such article or reviewer.')
})

const withdraw = desk(async (req, article) => {
  const id = idOfRoute(req, 'credit')
  const subject = id ? (await aboutOfReview(req, id))?.subject : undefined
  if (!id || subject?.kind !== 'article' || subject.id !== article) return notFound()
  const done = await withdrawCredit(req, id, new Date(), String(req.user?.id ?? ''))
  return done ? Response.json({ id }) : refusal(409, 'This credit was withdrawn already.')
})

const ask = desk(async (req, article) => {
  const parsed = asking.safeParse(await req.json?.().catch(() => null))
  if (!parsed.success) return refusal(400, parsed.error.issues[0]?.message ?? 'Please fill in the form.')
  const { address, ...rest } = parsed.data
  const result = await askToReviewArticle(req, article, { ...rest, address: address || undefined }, new Date())
  if (result.ok) return Response.json({ id: result.value })
  return result.reason === 'unknown'
    ? refusal(400, 'There is no such article or reviewer.')
    : refusal(400, 'Please give the email address of this reviewer: nobody has written to them from here before.')
})

const revoke = desk(async (req, article) => {
  const id = idOfRoute(req, 'request')
  const request = id ? await requestById(req, id) : undefined
  if (!id || request?.subject.kind !== 'article' || request.subject.id !== article) return notFound()
  const revoked = await revokeRequest(req, id, new Date())
  return revoked ? Response.json({ id }) : refusal(409, 'This was answered or taken back already.')
})

export const creditEndpoints: Endpoint[] = [
  { path: '/:id/credits', method: 'get', handler: list },
  { path: '/:id/credits', method: 'post', handler: add },
  { path: '/:id/credits/:credit/withdraw', method: 'post', handler: withdraw },
  { path: '/:id/reviews', method: 'post', handler: ask },
  { path: '/:id/reviews/:request/revoke', method: 'post', handler: revoke },
]
