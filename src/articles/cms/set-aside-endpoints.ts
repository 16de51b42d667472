/** What the head of the form asks for when a save was refused. Staff only, each their own words. */
import { randomUUID } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '@/platform/transaction'
import { hasRole } from '@/staff/roles'
import { putAway, setAsideOf } from '../set-aside'
import { twoTexts } from '../two-texts'

const refusal = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status })

type Whose = { article: string; staff: string }

const writer =
  (work: (req: PayloadRequest, whose: Whose) => Promise<Response>): Endpoint['handler'] =>
  async (req) => {
    const article = z.uuid().safeParse(req.routeParams?.id).data
    if (!hasRole(req, 'administrator', 'editor', 'author') || !req.user || !article) return refusal(404, 'Not found.')
    return work(req, { article, staff: String(req.user.id) })
  }

const look = writer(async (req, { article, staff }) =>
  Response.json({ texts: (await twoTexts(req, article, staff)) ?? null }),
)

const discard = writer(async (req, { article, staff }) => {
  await putAway(req, article, staff)
  return Response.json({ texts: null })
})

const seen = z.object({ edition: z.number() })

/** The next save, on top of the text that was looked at; what stood there stays among the versions. */
const bringBack = writer(async (req, { article, staff }) => {
  const parsed = seen.safeParse(await req.json?.().catch(() => null))
  const own = await setAsideOf(req, article, staff)
  if (!parsed.success || !own) return refusal(404, 'There is nothing set aside any more.')
  const words: Record<string, unknown> = own.words
  const data = { ...words, edition: parsed.data.edition, sheet: randomUUID() }
  await inTransaction(req, async () => {
    await req.payload.update({ collection: 'articles', id: article, data, draft: true, overrideAccess: false, req })
    await putAway(req, article, staff)
  })
  return Response.json({ texts: null })
})

export const setAsideEndpoints: Endpoint[] = [
  { path: '/:id/set-aside', method: 'get', handler: look },
  { path: '/:id/set-aside', method: 'delete', handler: discard },
  { path: '/:id/set-aside/bring-back', method: 'post', handler: bringBack },
]
