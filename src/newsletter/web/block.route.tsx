import { readerRequest } from '@/platform/request'
import { Button } from '@/site/kit/button'
import { type Blocking, block, blockingOf } from '../subscribing/block'
import { blockWords } from '../subscribing/wording'
import { deadLink } from './dead-link'
import { answering, plainPage, type TokenRoute } from './plain-page'

/** “This was not me”, out of the letter. Opening it changes nothing. */
export function GET(_request: Request, { params }: TokenRoute): Promise<Response> {
  return answering(async () => {
    const { token } = await params
    const blocking = await blockingOf(await readerRequest(), token)
    return blocking.ok && !blocking.value.already ? askPage() : answerTo(blocking)
  })
}

/** The button was pressed. */
export function POST(_request: Request, { params }: TokenRoute): Promise<Response> {
  return answering(async () => {
    const { token } = await params
    return answerTo(await block(await readerRequest(), { token }))
  })
}

function askPage(): Promise<Response> {
  return plainPage({
    title: 'This was not me',
    secret: true,
    children: (
      <form className="form" method="post">
        <p>{blockWords}</p>
        <p>
          <Button>Never write to my address again</Button>
        </p>
      </form>
    ),
  })
}

function answerTo(blocking: Blocking): Promise<Response> {
  if (!blocking.ok) return deadLink(blocking.reason)
  return plainPage({
    title: 'We will not write to you again',
    secret: true,
    children: <p>Your address is erased. Nobody can enter it here again. Thank you for telling us.</p>,
  })
}
