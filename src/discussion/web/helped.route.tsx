import { isId } from '@/platform/ids'
import { readerRequest } from '@/platform/request'
import { placeOfComment } from '../permalink'
import type { IdRoute } from './answer.route'
import { answering, plainPage } from './plain-page'

/** `/comments/helped/<id>`: what becomes of a press on “Helpful”. The same for everybody; it knows nobody. */
export function GET(_request: Request, { params }: IdRoute): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    const place = isId(id) ? await placeOfComment(await readerRequest(), id) : undefined
    return plainPage({
      title: 'Thank you',
      children: (
        <>
          <p>It counts once for each comment. The number beside it follows within a few minutes.</p>
          {place ? (
            <p>
              <a href={place}>Back to the comment</a>
            </p>
          ) : null}
        </>
      ),
    })
  })
}
