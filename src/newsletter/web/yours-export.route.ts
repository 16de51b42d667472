import { readerRequest } from '@/platform/request'
import { allAbout } from '../choosing/all-about'
import { deadKey } from './key-pages'
import { answering, type TokenRoute } from './plain-page'

/** `/newsletter/yours/<token>/export.json`: everything that is kept about a subscriber, as a file. */
export function GET(_request: Request, { params }: TokenRoute): Promise<Response> {
  return answering(async () => {
    const found = await allAbout(await readerRequest(), (await params).token)
    if (!found.ok) return deadKey(found.reason, 'private')
    return new Response(`${JSON.stringify(found.value, null, 2)}\n`, {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="my-newsletter.json"',
        'cache-control': 'no-store',
      },
    })
  })
}
