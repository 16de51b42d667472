import type { Metadata } from 'next'
import { env } from '@/platform/env'
import { thePublication } from '@/publication/web/public'
import { type PageFacts, pageMetadata } from '@/site/metadata'

type Facts = Omit<PageFacts, 'siteUrl' | 'publicationName' | 'indexable'> & { noindex?: boolean }

/** Metadata of a public page. Samples stay out of search engines unless they are measured. */
export async function metadataOf({ noindex, ...facts }: Facts): Promise<Metadata> {
  const { name, sample } = await thePublication()
  const indexable = !noindex && (!sample || env().BEDSIDE_SAMPLE_INDEXABLE)
  return pageMetadata({ ...facts, siteUrl: env().SITE_URL, publicationName: name, indexable })
}
