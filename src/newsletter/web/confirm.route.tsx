import { readForm } from '@/platform/forms'
import { readerRequest } from '@/platform/request'
import { Button } from '@/site/kit/button'
import { FormErrors } from '@/site/kit/form-errors'
import { publicationName } from '../publication-name'
import { type Confirmation, confirmationOf, confirmSubscription } from '../subscribing/confirm-subscription'
import { consentHash, consentWords } from '../subscribing/wording'
import { deadLink } from './dead-link'
import { deadKey } from './key-pages'
import { unreadable, wordsChanged } from './not-agreed'
import { answering, plainPage, type TokenRoute } from './plain-page'

/** The page behind the link in the letter. Opening it changes nothing, whoever or whatever opens it. */
export function GET(_request: Request, { params }: TokenRoute): Promise<Response> {
  return answering(async () => {
    const { token } = await params
    const confirmation = await confirmationOf(await readerRequest(), token)
    return confirmation.ok && !confirmation.value.already ? askPage() : answerTo(confirmation)
  })
}

/** The button was pressed. It agrees to the words that stood above it: if those have changed, they are shown again. */
export function POST(request: Request, { params }: TokenRoute): Promise<Response> {
  return answering(async () => {
    const { token } = await params
    const sent = await readForm(request)
    const name = await publicationName(readerRequest)
    const agreed = sent.ok && sent.fields.wording === consentHash(name)
    const req = await readerRequest()
    if (agreed) return answerTo(await confirmSubscription(req, { token, wording: consentWords(name) }))
    const confirmation = await confirmationOf(req, token)
    return confirmation.ok && !confirmation.value.already
      ? askPage(422, sent.ok ? wordsChanged : unreadable)
      : answerTo(confirmation)
  })
}

async function askPage(status = 200, error?: string): Promise<Response> {
  const name = await publicationName(readerRequest)
  return plainPage({
    title: error ? 'Error: Confirm your subscription' : 'Confirm your subscription',
    heading: 'Confirm your subscription',
    status,
    secret: true,
    children: (
      <>
        {error ? <FormErrors errors={[{ field: 'words', words: error }]} /> : null}
        <form className="form" method="post">
          <input type="hidden" name="wording" value={consentHash(name)} />
          <p id="words">{consentWords(name)}</p>
          <p>
            <Button>Confirm my subscription</Button>
          </p>
        </form>
      </>
    ),
  })
}

async function answerTo(confirmation: Confirmation): Promise<Response> {
  if (!confirmation.ok) {
    return confirmation.reason === 'erased'
      ? deadKey('erased', 'letter')
      : deadLink(confirmation.reason, '/newsletter/confirm')
  }
  return plainPage({
    title: confirmation.value.already ? 'You are subscribed already' : 'You are subscribed',
    secret: true,
    children: <p>New articles come to your mailbox from now on. Every letter has a link to leave.</p>,
  })
}
