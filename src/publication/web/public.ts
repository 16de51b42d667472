import { anyMediaTag } from '@/media/tags'
import { publicRead } from '@/platform/public-cache'
import { readerRequest } from '@/platform/request'
import { type Publication, pageBySlug, publication, type StandingPage } from '../queries'
import { pagesTag, pageTag, programmesTag, publicationTag } from '../tags'

export const thePublication = (): Promise<Publication> =>
  publicRead(['publication'], [publicationTag, anyMediaTag], async () => publication(await readerRequest()))

export const standingPage = (slug: string): Promise<StandingPage | null> =>
  publicRead(
    ['page', slug],
    [pageTag(slug), pagesTag, programmesTag, anyMediaTag],
    async () => (await pageBySlug(await readerRequest(), slug)) ?? null,
  )
