import type { PayloadRequest } from 'payload'
import { isFromOurPages, readForm, seeOther } from '@/platform/forms'
import { readerRequest } from '@/platform/request'
import { paths } from '@/site/paths'
import { askNewAddress } from '../choosing/ask-new-address'
import { changeChoices, topicsOf } from '../choosing/change-choices'
import { eraseSubscription } from '../choosing/erase-subscription'
import { shownAddress } from '../choosing/shown-address'
import { type Key, type KeyRefusal, whose } from '../choosing/whose'
import { soonestAnswer } from '../subscribing/sign-up-limits'
import type { Subscriber } from '../subscribing/subscriber'
import { eraseWords } from '../subscribing/wording'
import { publicationTopics } from '../topics'
import { erasePage } from './erase-page'
import { addressForm } from './forms'
import { cannot, deadKey } from './key-pages'
import { answering, type TokenRoute } from './plain-page'
import { readChoice, readContent, tickedTopics } from './read-choices'
import { type Typed, yoursPage } from './yours-page'

const keyOf = (token: string): Key => ({ by: 'private', token })

/** `/newsletter/yours/<token>`, by a private link: what is kept about a subscriber, for them alone. */
export function GET(request: Request, { params }: TokenRoute): Promise<Response> {
  return answering(async () => {
    const { token } = await params
    const found = await whose(await readerRequest(), keyOf(token))
    if (!found.ok) return deadKey(found.reason, 'private')
    const asked = new URL(request.url).searchParams
    if (asked.get('ask') === 'erase') return erasePage(token)
    return pageOf(token, found.value, { did: asked.get('done') })
  })
}

/** A button of the page was pressed. Once or twice is the same. */
export function POST(request: Request, { params }: TokenRoute): Promise<Response> {
  return answering(async () => {
    const { token } = await params
    const back = paths.yours(token)
    const req = await readerRequest()
    const found = await whose(req, keyOf(token))
    if (!found.ok) return found.reason === 'erased' ? seeOther(paths.erased()) : deadKey(found.reason, 'private')
    const sent = await readForm(request)
    if (!sent.ok) return cannot('unreadable', back)
    if (!isFromOurPages(request.headers, { key: true })) return cannot('elsewhere', back)
    return press(token, found.value, sent.fields)
  })
}

async function press(token: string, subscriber: Subscriber, fields: Record<string, string>): Promise<Response> {
  const req = await readerRequest()
  switch (fields.do) {
    case 'content':
      return pressContent(req, token, subscriber, fields)
    case 'new-address':
      return pressNewAddress(req, token, subscriber, fields.email ?? '')
    case 'erase': {
      const erased = await eraseSubscription(req, { token, wording: eraseWords })
      return erased.ok ? seeOther(paths.erased()) : deadKey(erased.reason, 'private')
    }
    default: {
      const choice = readChoice(fields)
      if (!choice) return cannot('unreadable', paths.yours(token))
      if (!choice.ok) return pageOf(token, subscriber, { error: choice.reason })
      return after(await changeChoices(req, { key: keyOf(token), change: choice.value }), token, choice.value.kind)
    }
  }
}

async function pressContent(
  req: PayloadRequest,
  token: string,
  subscriber: Subscriber,
  fields: Record<string, string>,
): Promise<Response> {
  const topics = await publicationTopics(req)
  const content = readContent(fields, topics, await topicsOf(req, subscriber.id))
  if (!content.ok) {
    const typed = { which: fields.which, topics: tickedTopics(fields, topics), frequency: fields.frequency }
    return pageOf(token, subscriber, { error: content.reason, typed })
  }
  return after(await changeChoices(req, { key: keyOf(token), change: content.value }), token, 'content')
}

async function pressNewAddress(req: PayloadRequest, token: string, subscriber: Subscriber, email: string) {
  const soonest = soonestAnswer()
  const form = addressForm.safeParse({ email })
  if (!form.success) {
    return pageOf(token, subscriber, {
      error: { field: 'new-email', words: form.error.issues[0]?.message ?? '' },
      email,
    })
  }
  const asked = await askNewAddress(req, { token, address: form.data.email })
  await soonest
  return after(asked, token, 'new-address')
}

type Outcome = { ok: true } | { ok: false; reason: KeyRefusal | 'not-subscribed' | 'too-often' }

function after(outcome: Outcome, token: string, did: string): Promise<Response> | Response {
  const back = paths.yours(token)
  if (outcome.ok) return seeOther(`${back}?done=${did}`)
  if (outcome.reason === 'not-subscribed' || outcome.reason === 'too-often') return cannot(outcome.reason, back)
  return deadKey(outcome.reason, 'private')
}

async function pageOf(token: string, subscriber: Subscriber, typed: Typed): Promise<Response> {
  const req = await readerRequest()
  const [topics, chosen] = [await publicationTopics(req), await topicsOf(req, subscriber.id)]
  const shown = await shownAddress(req, subscriber)
  return yoursPage({ token, shown, subscriber, topics, chosen, ...typed })
}
