import type { PayloadRequest } from 'payload'
import { readForm } from '@/platform/forms'
import { readerRequest } from '@/platform/request'
import { Button } from '@/site/kit/button'
import { type LinkRefusal, type LinkResult, lookAtLink } from '../link-purposes'
import { answering, plainPage } from './plain-page'

/** What Next hands to a route under `/comments/<what>/<token>`. */
export type TokenRoute = { params: Promise<{ token: string }> }

export type TokenPage = {
  /** Purpose of the link. */
  purpose: string
  ask: { title: string; words: string; button: string }
  done: { title: string; words: string }
  press: (req: PayloadRequest, token: string) => Promise<LinkResult>
  /** Where the writer's own page is; told to whoever pressed, not to whoever opens the link. */
  ownPage?: (req: PayloadRequest, token: string) => Promise<string | undefined>
}

const dead: Record<LinkRefusal, string> = {
  unknown: 'It may have been cut in two on its way. Please copy the whole link out of the letter.',
  expired: 'It was good for a while only, to keep old letters from doing things nobody means any more.',
  used: 'It has done what it was for, and it works only once.',
  revoked: 'It was taken back.',
}

/** A page with one button behind a link in a letter. Opening it changes nothing; only the pressed button does. */
export function tokenPage({ purpose, ask, done, press, ownPage }: TokenPage) {
  const answer = (result: LinkResult, own?: string) => {
    if (result.ok || result.reason === 'used') {
      return plainPage({
        title: done.title,
        secret: own !== undefined,
        children: (
          <>
            <p>{done.words}</p>
            {own ? (
              <p>
                <a href={own}>Everything about what you sent</a>
              </p>
            ) : null}
          </>
        ),
      })
    }
    const status = result.reason === 'unknown' ? 404 : 410
    return plainPage({ title: 'This link does not work', status, children: <p>{dead[result.reason]}</p> })
  }

  const GET = (_request: Request, { params }: TokenRoute): Promise<Response> =>
    answering(async () => {
      const link = await lookAtLink(await readerRequest(), (await params).token, purpose)
      if (!link.ok) return answer(link)
      return plainPage({
        title: ask.title,
        children: (
          <form className="form" method="post">
            <p>{ask.words}</p>
            <p>
              <Button>{ask.button}</Button>
            </p>
          </form>
        ),
      })
    })

  /** A mailbox that presses its own button (RFC 8058) wants no page. */
  const POST = (request: Request, { params }: TokenRoute): Promise<Response> =>
    answering(async () => {
      const sent = await readForm(request)
      const { token } = await params
      const req = await readerRequest()
      const result = await press(req, token)
      const oneClick = sent.ok && sent.fields['List-Unsubscribe'] === 'One-Click'
      return oneClick && result.ok
        ? new Response(null, { status: 200, headers: { 'cache-control': 'no-store' } })
        : answer(result, result.ok ? await ownPage?.(req, token) : undefined)
    })

  return { GET, POST }
}
