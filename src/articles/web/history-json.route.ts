import { readerRequest } from '@/platform/request'
import { pathsIn } from '@/site/paths'
import { recordPlace } from '../history'
import { historyRecord } from '../history-record'
import { redirectAt } from './public'

type Context = { params: Promise<{ language: string; slug: string }> }

const nothing = () => Response.json({ error: 'There is no such article.' }, { status: 404 })

/** `/articles/<slug>/history.json`: never kept, so that a text that is withdrawn is gone at once. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { language, slug } = await params
  const req = await readerRequest()
  const place = await recordPlace(req, language, slug)
  if (!place?.published) {
    const old = await redirectAt(pathsIn(language).article(slug))
    if (old?.to && /^\/(?:[a-z]{2}\/)?articles\/[^/?#]+$/.test(old.to)) {
      return new Response(null, { status: 308, headers: { location: `${old.to}/history.json` } })
    }
    if (!place && old?.gone) return Response.json({ error: 'This article is gone for good.' }, { status: 410 })
  }
  if (!place) return nothing()
  const pieces = historyRecord(req, place)
  const bytes = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(bytes.encode(value))
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
  return new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8' } })
}
