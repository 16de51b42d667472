/** What the desk does about one address: it is sent in a body, never in an address of the web. Each asks first who. */
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { createElement } from 'react'
import { z } from 'zod'
import { pageAnswer } from '@/platform/forms'
import { assertNever } from '@/platform/verdict'
import { hasRole } from '@/staff/roles'
import { typedWords } from '@/text/typed-words'
import { consentProof } from '../subscribing/consent-proof'
import { endSubscription } from '../subscribing/end-subscription'
import { type EntryRefusal, enterAddress } from '../subscribing/enter-address'
import { soonestAnswer, type TurnedAway, turnedAway } from '../subscribing/sign-up-limits'
import { addressFrom, REASON_LEAST, REASON_MOST } from '../subscribing/sign-up-rules'
import { ProofPage, type ProofPageProps } from './proof-page'

/** `field` is what the words stand beside. */
export type EntryProblem = { message: string; field?: 'address' | 'reason' }

export const ENTERED =
  'Done. If we may write to this address, a letter is on its way that asks its owner. Nobody is subscribed by this.'

export const ENDED =
  'Done. If letters went to this address, no more will. One that was on its way already may still arrive.'

const NO_ADDRESS = 'This is not a whole email address, such as name@example.org.'

const refuse = (status: number, problem: EntryProblem, headers: Record<string, string> = {}) =>
  Response.json({ errors: [problem] }, { status, headers: { 'cache-control': 'no-store', ...headers } })

const forTheDesk =
  (work: (req: PayloadRequest) => Promise<Response>): Endpoint['handler'] =>
  async (req) =>
    hasRole(req, 'administrator', 'editor') ? work(req) : refuse(404, { message: 'Not found.' })

function says(reason: EntryRefusal): [status: number, problem: EntryProblem] {
  switch (reason) {
    case 'nobody-enters':
      return [404, { message: 'Not found.' }]
    case 'reason-too-short':
      return [
        422,
        { field: 'reason', message: `Please say in at least ${REASON_LEAST} letters how they asked for it.` },
      ]
    case 'reason-too-long':
      return [422, { field: 'reason', message: `Please say it in at most ${REASON_MOST} letters.` }]
    case 'reason-with-address':
      return [422, { field: 'reason', message: 'Please leave addresses out of the reason: it is kept for good.' }]
    default:
      return assertNever(reason)
  }
}

const tooMany = ({ seconds }: TurnedAway) =>
  refuse(
    429,
    { message: `That was too many at once. Please try again in ${Math.ceil(seconds / 60)} min.` },
    { 'retry-after': String(seconds) },
  )

const entry = z.object({ address: z.string().max(1000), reason: z.string().max(10_000) })

const enter = forTheDesk(async (req) => {
  const soonest = soonestAnswer()
  await addDataAndFileToRequest(req)
  const sent = entry.safeParse({ ...req.data })
  const address = sent.success ? addressFrom(sent.data.address) : undefined
  if (!sent.success || !address) return refuse(422, { field: 'address', message: NO_ADDRESS })
  const away = await turnedAway(req, `staff ${req.user?.id}`)
  if (away) return tooMany(away)
  const entered = await enterAddress(req, { address, reason: typedWords(sent.data.reason) })
  await soonest
  return entered.ok
    ? Response.json({ message: ENTERED }, { headers: { 'cache-control': 'no-store' } })
    : refuse(...says(entered.reason))
})

const ending = z.object({ address: z.string().max(1000) })

const end = forTheDesk(async (req) => {
  const soonest = soonestAnswer()
  await addDataAndFileToRequest(req)
  const sent = ending.safeParse({ ...req.data })
  const address = sent.success ? addressFrom(sent.data.address) : undefined
  if (!address) return refuse(422, { field: 'address', message: NO_ADDRESS })
  const away = await turnedAway(req, `staff ${req.user?.id} ends`)
  if (away) return tooMany(away)
  const ended = await endSubscription(req, address)
  await soonest
  return ended.ok
    ? Response.json({ message: ENDED }, { headers: { 'cache-control': 'no-store' } })
    : refuse(404, { message: 'Not found.' })
})

/** Nothing comes from anywhere, and no other page shows it. */
const sealedPage = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
}

const proofAnswer = (page: ProofPageProps, status: number) =>
  pageAnswer(createElement(ProofPage, page), status, sealedPage)

const prove = forTheDesk(async (req) => {
  const typed = new URLSearchParams((await req.text?.()) ?? '').get('address') ?? ''
  const address = addressFrom(typed)
  if (!address) return proofAnswer({ address: typed, error: NO_ADDRESS }, 422)
  return proofAnswer({ address, proof: await consentProof(req, address) }, 200)
})

export const subscriberEndpoints: Endpoint[] = [
  { path: '/enter', method: 'post', handler: enter },
  { path: '/end', method: 'post', handler: end },
  { path: '/proof', method: 'post', handler: prove },
]
