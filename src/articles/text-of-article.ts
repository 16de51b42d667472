/** The text of an article as it would be signed and kept: the walk, the canonical form and its hash. */
import type { PayloadRequest } from 'payload'
import { type Picture, picturesByIds } from '@/media/queries'
import { idOf } from '@/platform/ids'
import { canonicalText } from '@/text/canonical'
import type { WalkedBody } from '@/text/document'
import { contentHash } from '@/text/hash'
import { picturesIn } from '@/text/parts'
import { walkBody } from '@/text/walk'

/** The fields that readers read. */
export type Written = {
  title?: string | null
  standfirst?: string | null
  inShort?: string | null
  hero?: unknown
  body?: unknown
  conflicts?: string | null
}

export type TextOfArticle = {
  body: WalkedBody
  hero?: Picture
  pictures: Map<string, Picture>
  canonical: string
  hash: string
}

export async function textOfArticle(req: PayloadRequest, written: Written): Promise<TextOfArticle> {
  const heroId = idOf(written.hero)
  const ids = picturesIn(walkBody(written.body).blocks).map(({ id }) => id)
  const pictures = await picturesByIds(req, heroId ? [heroId, ...ids] : ids)
  const body = walkBody(written.body, { pictures })
  const hero = heroId ? pictures.get(heroId) : undefined
  const canonical = canonicalText({
    title: written.title ?? '',
    standfirst: written.standfirst ?? '',
    inShort: written.inShort ?? '',
    hero: hero && { file: hero.file, alt: hero.alt },
    conflicts: written.conflicts ?? '',
    body,
  })
  return { body, hero, pictures, canonical, hash: contentHash(canonical) }
}
