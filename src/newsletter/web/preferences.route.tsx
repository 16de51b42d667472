import { isFromOurPages, readForm, seeOther } from '@/platform/forms'
import { readerRequest } from '@/platform/request'
import { paths } from '@/site/paths'
import { changeChoices } from '../choosing/change-choices'
import { mailPrivateLink } from '../choosing/mail-private-link'
import { type Key, whose } from '../choosing/whose'
import { cannot, deadKey } from './key-pages'
import { answering, type TokenRoute } from './plain-page'
import { preferencesPage } from './preferences-page'
import { readChoice } from './read-choices'

const keyOf = (token: string): Key => ({ by: 'letter', token })

/** `/newsletter/preferences/<token>`, by the link of any letter. Letters get forwarded: it shows nothing of a person. */
export function GET(request: Request, { params }: TokenRoute): Promise<Response> {
  return answering(async () => {
    const { token } = await params
    const found = await whose(await readerRequest(), keyOf(token))
    if (!found.ok) return deadKey(found.reason, 'letter')
    return preferencesPage({ token, subscriber: found.value, did: new URL(request.url).searchParams.get('done') })
  })
}

/** A button of the page was pressed. Once or twice is the same. */
export function POST(request: Request, { params }: TokenRoute): Promise<Response> {
  return answering(async () => {
    const { token } = await params
    const back = paths.preferences(token)
    const found = await whose(await readerRequest(), keyOf(token))
    if (!found.ok) return deadKey(found.reason, 'letter')
    const sent = await readForm(request)
    if (!sent.ok) return cannot('unreadable', back)
    if (!isFromOurPages(request.headers, { key: true })) return cannot('elsewhere', back)
    if (sent.fields.do === 'link') {
      await mailPrivateLink(await readerRequest(), token)
      return seeOther(`${back}?done=link`)
    }
    const choice = readChoice(sent.fields)
    if (!choice) return cannot('unreadable', back)
    if (!choice.ok) return preferencesPage({ token, subscriber: found.value, error: choice.reason })
    const changed = await changeChoices(await readerRequest(), { key: keyOf(token), change: choice.value })
    if (changed.ok) return seeOther(`${back}?done=${choice.value.kind}`)
    if (changed.reason === 'not-subscribed' || changed.reason === 'too-often') return cannot(changed.reason, back)
    return deadKey(changed.reason, 'letter')
  })
}
