import { isFromOurPages, readForm } from '@/platform/forms'
import { readerRequest } from '@/platform/request'
import { Button } from '@/site/kit/button'
import { moveAddress, moveOf } from '../choosing/move-address'
import { publicationName } from '../publication-name'
import type { LinkRefusal } from '../subscribing/link-purposes'
import { newAddressHash, newAddressWords } from '../subscribing/wording'
import { deadLink } from './dead-link'
import { answering, plainPage, type TokenRoute } from './plain-page'

/** The page behind the link in a new mailbox. Opening it changes nothing. */
export function GET(_request: Request, { params }: TokenRoute): Promise<Response> {
  return answering(async () => {
    const link = await moveOf(await readerRequest(), (await params).token)
    return link.ok ? askPage() : refused(link.reason)
  })
}

/** The button was pressed. It agrees to the words that stood above it: if those have changed, they are shown again. */
export function POST(request: Request, { params }: TokenRoute): Promise<Response> {
  return answering(async () => {
    const { token } = await params
    const sent = await readForm(request)
    const name = await publicationName(readerRequest)
    const req = await readerRequest()
    if (!sent.ok || sent.fields.wording !== newAddressHash(name) || !isFromOurPages(request.headers, { key: true })) {
      const link = await moveOf(req, token)
      return link.ok ? askPage(422) : refused(link.reason)
    }
    const moved = await moveAddress(req, { token, wording: newAddressWords(name) })
    return moved.ok ? movedPage() : refused(moved.reason)
  })
}

async function askPage(status = 200): Promise<Response> {
  const name = await publicationName(readerRequest)
  return plainPage({
    title: 'Is this your new address?',
    status,
    secret: true,
    children: (
      <form className="form" method="post">
        <input type="hidden" name="wording" value={newAddressHash(name)} />
        <p>{newAddressWords(name)}</p>
        <p>
          <Button>Use this address from now on</Button>
        </p>
      </form>
    ),
  })
}

/** Pressed twice, it hears that it is done. */
const refused = (reason: LinkRefusal): Promise<Response> =>
  reason === 'used' ? movedPage() : deadLink(reason, { signUp: false })

const movedPage = (): Promise<Response> =>
  plainPage({
    title: 'Letters come to this address now',
    secret: true,
    children: (
      <p>
        We have told the address before. A letter that was on its way already may still arrive there. The links in your
        older letters go on working.
      </p>
    ),
  })
