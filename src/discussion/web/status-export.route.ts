import { readerRequest } from '@/platform/request'
import { exportComment } from '../export-comment'
import { commentOfStatus } from '../status-link'
import { answering } from './plain-page'
import { nothingLeft, unknownKey } from './status-ends'
import type { TokenRoute } from './token-page'

/** `/comments/mine/<token>/export.json`: everything we keep about it, as a file. */
export function GET(_request: Request, { params }: TokenRoute): Promise<Response> {
  return answering(async () => {
    const id = commentOfStatus((await params).token)
    if (!id) return unknownKey()
    const kept = await exportComment(await readerRequest(), id)
    if (!kept) return nothingLeft()
    return new Response(`${JSON.stringify(kept, null, 2)}\n`, {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="what-i-sent-${kept.sentAt.slice(0, 10)}.json"`,
        'cache-control': 'no-store',
      },
    })
  })
}
