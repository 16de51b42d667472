import type { Metadata } from 'next'
import { sharePicture } from '@/articles/web/public'
import { env } from '@/platform/env'
import { thePublication } from '@/publication/web/public'
import { type PageFacts, pageMetadata } from '@/site/metadata'

type Shared = NonNullable<PageFacts['picture']> & { card?: { src: string; width: number; height: number } }
type Facts = Omit<PageFacts, 'siteUrl' | 'publicationName' | 'indexable' | 'picture'> & {
  noindex?: boolean
  /** Shared by its card where there is one; without any, by the publication's own. */
  picture?: Shared
}

/** Metadata of a public page. Samples stay out of search engines unless they are measured. */
export async function metadataOf({ noindex, picture, ...facts }: Facts): Promise<Metadata> {
  const { name, sample } = await thePublication()
  const indexable = !noindex && (!sample || env().BEDSIDE_SAMPLE_INDEXABLE)
  return pageMetadata({
    ...facts,
    picture: picture ? { ...picture, ...picture.card } : ((await sharePicture()) ?? undefined),
    siteUrl: env().SITE_URL,
    publicationName: name,
    indexable,
  })
}
