import type { PayloadRequest } from 'payload'
import { oldAddress } from './old-address'
import { leadingTo } from './redirects'

type Address = { language: string; slug: string }

/** The plain address of an article; other languages stand below their code. */
export const pathOfArticle = ({ language, slug }: Address) =>
  language === 'en' ? `/articles/${slug}` : `/${language}/articles/${slug}`

/** Where readers of an old letter see what changed since the version it carried. */
export const pathSinceVersion = (article: Address, number: number) => `${pathOfArticle(article)}/since/${number}`

/** Makes the old address lead to the new one, and nothing lead away from the new one. */
export async function leaveForwardingAddress(req: PayloadRequest, old: string, now: string): Promise<void> {
  if (old === now) return
  const { payload } = req
  const addresses = { in: [oldAddress(old), oldAddress(now)] }
  await payload.delete({ collection: 'redirects', where: { from: addresses }, overrideAccess: true, req })
  for (const { id, to } of await leadingTo(req, old)) {
    const data = { to: `${now}${to.slice(old.length)}` }
    await payload.update({ collection: 'redirects', id, data, overrideAccess: true, req })
  }
  const data = { from: old, to: now, kind: 'moved' } as const
  await payload.create({ collection: 'redirects', data, overrideAccess: true, req })
}
