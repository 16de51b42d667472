import type { Metadata } from 'next'
import { env } from '@/platform/env'
import { thePublication } from '@/publication/web/public'
import { type PageFacts, pageMetadata } from '@/site/metadata'

type Shared = NonNullable<PageFacts['picture']> & { card?: { src: string; width: number; height: number } }
type Facts = Omit<PageFacts, 'siteUrl' | 'publicationName' | 'indexable' | 'picture'> & {
  noindex?: boolean
  /** Shared by its card where there is one. */
  picture?: Shared
}

/** Metadata of a public page. Samples stay out of search engines unless they are measured. */
export async function metadataOf({ noindex, picture, ...facts }: Facts): Promise<Metadata> {
  const { name, sample } = await thePublication()
  const indexable = !noindex && (!sample || env().BEDSIDE_SAMPLE_INDEXABLE)
  return pageMetadata({
    ...facts,
    picture: picture && { ...picture, ...picture.card },
    siteUrl: env().SITE_URL,
    publicationName: name,
    indexable,
  })
}
