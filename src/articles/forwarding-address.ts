import type { PayloadRequest } from 'payload'

type Address = { language: string; slug: string }

/** The plain address of an article; other languages stand below their code. */
export const pathOfArticle = ({ language, slug }: Address) =>
  language === 'en' ? `/articles/${slug}` : `/${language}/articles/${slug}`

/** Where readers of an old letter see what changed since the version it carried. */
export const pathSinceVersion = (article: Address, number: number) => `${pathOfArticle(article)}/since/${number}`

/** Makes the old address lead to the new one, and nothing lead away from the new one. */
export async function leaveForwardingAddress(req: PayloadRequest, from: Address, to: Address): Promise<void> {
  const [old, now] = [pathOfArticle(from), pathOfArticle(to)]
  if (old === now) return
  const { payload } = req
  await payload.delete({ collection: 'redirects', where: { from: { in: [old, now] } }, overrideAccess: true, req })
  await payload.update({
    collection: 'redirects',
    where: { to: { equals: old } },
    data: { to: now },
    overrideAccess: true,
    req,
  })
  await payload.create({ collection: 'redirects', data: { from: old, to: now }, overrideAccess: true, req })
}
