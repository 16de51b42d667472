import { readForm } from '@/platform/forms'
import { readerRequest } from '@/platform/request'
import { Button } from '@/site/kit/button'
import { paths } from '@/site/paths'
import { letterPromise } from '../publication-name'
import { type Leaving, leave, leavingOf } from '../subscribing/leave'
import { leaveWords } from '../subscribing/wording'
import { deadLink } from './dead-link'
import { LeavingQuestion, newQuestion } from './leaving-question'
import { answering, plainPage, type TokenRoute } from './plain-page'
import { SignUpForm } from './sign-up-form'

/** The page behind the link in every letter. Opening it changes nothing. */
export function GET(_request: Request, { params }: TokenRoute): Promise<Response> {
  return answering(async () => {
    const { token } = await params
    const leaving = await leavingOf(await readerRequest(), token)
    return leaving.ok && !leaving.value.already ? askPage(token) : answerTo(leaving)
  })
}

/** The button on the page, or the mailbox's own (RFC 8058): the latter wants no page and no redirect. */
export function POST(request: Request, { params }: TokenRoute): Promise<Response> {
  return answering(async () => {
    const { token } = await params
    const sent = await readForm(request)
    const oneClick = sent.ok && sent.fields['List-Unsubscribe'] === 'One-Click'
    const leaving = await leave(await readerRequest(), { token, method: oneClick ? 'one-click' : 'button' })
    return oneClick ? blank(leaving) : answerTo(leaving)
  })
}

function askPage(token: string): Promise<Response> {
  return plainPage({
    title: 'Leave the newsletter?',
    secret: true,
    children: (
      <>
        <form className="form" method="post">
          <p>{leaveWords}</p>
          <p>
            <Button>Unsubscribe</Button>
          </p>
        </form>
        <p>
          <a href={paths.preferences(token)}>Fewer letters instead?</a>
        </p>
      </>
    ),
  })
}

const blank = (leaving: Leaving): Response =>
  new Response(null, { status: leaving.ok ? 200 : statusOf(leaving.reason), headers: { 'cache-control': 'no-store' } })

const statusOf = (reason: 'unknown' | 'revoked') => (reason === 'unknown' ? 404 : 410)

async function answerTo(leaving: Leaving): Promise<Response> {
  if (!leaving.ok) return deadLink(leaving.reason)
  const promise = await letterPromise(readerRequest)
  return plainPage({
    title: leaving.value.already ? 'You get no letters' : 'You have left',
    secret: true,
    children: (
      <>
        <p>No more letters come to this address. A letter that was on its way already may still arrive.</p>
        {leaving.value.already ? null : <LeavingQuestion hidden={newQuestion()} />}
        <p>
          If that was a mistake, or you change your mind, you can subscribe again
          {leaving.value.already ? ', unless you have asked us never to write to you' : ''}.
        </p>
        <SignUpForm promise={promise} page="/newsletter/unsubscribe" />
      </>
    ),
  })
}
