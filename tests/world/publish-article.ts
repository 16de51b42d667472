import type { House } from './open-house'
import { articleData, staffOf } from './people'

/** An article that an editor has published, and a way to change it. */
export async function publishArticle({ payload }: House, more: Record<string, unknown> = {}) {
  const desk = async () => ({ overrideAccess: false, req: await staffOf(payload, 'editor') }) as const
  const data = await articleData(payload, more)
  const article = await payload.create({
    collection: 'articles',
    data: { ...data, _status: 'published' },
    ...(await desk()),
  })
  const change = async (changes: Record<string, unknown>) =>
    payload.update({ collection: 'articles', id: article.id, data: changes, ...(await desk()) })
  return { ...article, change }
}
