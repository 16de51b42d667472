import { isId } from '@/platform/ids'
import { readerRequest } from '@/platform/request'
import { fateOf, placeOfComment } from '../permalink'
import type { IdRoute } from './answer.route'
import { answering, plainPage } from './plain-page'

/** `/comments/<id>`: leads to the page and the place where the comment stands. */
export function GET(_request: Request, { params }: IdRoute): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    if (!isId(id)) return missing(404, 'There is nothing at this address.')
    const req = await readerRequest()
    const place = await placeOfComment(req, id)
    if (place) return new Response(null, { status: 302, headers: { location: place, 'cache-control': 'no-store' } })
    return (await fateOf(req, id)) === 'gone'
      ? missing(410, 'It was taken away since somebody linked to it.')
      : missing(404, 'There is nothing at this address.')
  })
}

const missing = (status: 404 | 410, words: string) =>
  plainPage({ title: 'This comment is not there', status, children: <p>{words}</p> })
