import { isFromOurPages, readForm, type Sent } from '@/platform/forms'
import { readerRequest } from '@/platform/request'
import { Button } from '@/site/kit/button'
import { FormErrors } from '@/site/kit/form-errors'
import { moveAddress, moveOf } from '../choosing/move-address'
import { publicationName } from '../publication-name'
import type { LinkRefusal } from '../subscribing/link-purposes'
import { newAddressHash, newAddressWords } from '../subscribing/wording'
import { deadLink } from './dead-link'
import { elsewhere, unreadable, wordsChanged } from './not-agreed'
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
    const problem = problemOf(request.headers, sent, newAddressHash(name))
    if (problem) {
      const link = await moveOf(req, token)
      return link.ok ? askPage(422, problem) : refused(link.reason)
    }
    const moved = await moveAddress(req, { token, wording: newAddressWords(name) })
    return moved.ok ? movedPage() : refused(moved.reason)
  })
}

function problemOf(headers: Headers, sent: Sent, hash: string): string | undefined {
  if (!sent.ok) return unreadable
  if (!isFromOurPages(headers, { key: true })) return elsewhere
  return sent.fields.wording === hash ? undefined : wordsChanged
}

async function askPage(status = 200, error?: string): Promise<Response> {
  const name = await publicationName(readerRequest)
  return plainPage({
    title: error ? 'Error: Is this your new address?' : 'Is this your new address?',
    heading: 'Is this your new address?',
    status,
    secret: true,
    children: (
      <>
        {error ? <FormErrors errors={[{ field: 'words', words: error }]} /> : null}
        <form className="form" method="post">
          <input type="hidden" name="wording" value={newAddressHash(name)} />
          <p id="words">{newAddressWords(name)}</p>
          <p>
            <Button>Use this address from now on</Button>
          </p>
        </form>
      </>
    ),
  })
}

/** Pressed twice, it hears that it is done. */
const refused = (reason: LinkRefusal): Promise<Response> => (reason === 'used' ? movedPage() : deadLink(reason))

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
