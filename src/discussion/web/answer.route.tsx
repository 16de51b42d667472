import { isId } from '@/platform/ids'
import { readerRequest } from '@/platform/request'
import { placeOfAnswer } from '../public-comment'
import { answering, plainPage } from './plain-page'

/** What Next hands to a route under `/comments/<what>/<id>`. */
export type IdRoute = { params: Promise<{ id: string }> }

/** `/comments/answer/<id>`: leads from a letter, which names nothing, to where the answer stands. */
export function GET(_request: Request, { params }: IdRoute): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    const place = isId(id) ? await placeOfAnswer(await readerRequest(), id) : undefined
    if (place) return new Response(null, { status: 302, headers: { location: place, 'cache-control': 'no-store' } })
    return plainPage({
      title: 'This answer is not there',
      status: 404,
      children: <p>It may have been taken away since we wrote to you.</p>,
    })
  })
}
