import { staffRequest } from '@/platform/request'
import { leftEmpty } from '../empty-drafts'

const isNewArticle = (segments: readonly string[] = []) => segments.join('/') === 'collections/articles/create'

/** Whoever wants to write gets the draft that they opened before and left empty, instead of one more. */
export async function emptyFormFor(headers: Headers, segments?: readonly string[]): Promise<string | undefined> {
  if (!isNewArticle(segments)) return undefined
  const req = await staffRequest(headers)
  const left = req?.user && (await leftEmpty(req, String(req.user.id), new Date()))
  return left ? `/admin/collections/articles/${left}` : undefined
}
