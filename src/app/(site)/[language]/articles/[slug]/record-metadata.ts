import type { Metadata } from 'next'
import { pathsIn } from '@/site/paths'
import { metadataOf } from '../../../page-facts'

/** What the pages of an article's record have in common: never indexed, and the article stands for them. */
export const recordMetadata = (
  { language, slug }: { language: string; slug: string },
  title: string,
): Promise<Metadata> =>
  metadataOf({
    path: pathsIn(language).article(slug),
    title,
    description: 'Every published text of this article, and what changed between them.',
    language,
    noindex: true,
  })
