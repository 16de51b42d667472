/** Cached reads: first what a page shows, by id, then the view under the tags of just that. */
import { mediaTag } from '@/media/tags'
import { publicRead } from '@/platform/public-cache'
import { readerRequest } from '@/platform/request'
import { logoOf, type Publication, pageBySlug, publication, type StandingPage, shownOnPage } from '../queries'
import { pageAddressTag, pageTag, programmesTag, publicationTag } from '../tags'

export async function thePublication(): Promise<Publication> {
  const logo = await publicRead(['logo'], [publicationTag], async () => (await logoOf(await readerRequest())) ?? null)
  return publicRead(['publication', logo ?? ''], [publicationTag, ...(logo ? [mediaTag(logo)] : [])], async () =>
    publication(await readerRequest()),
  )
}

export async function standingPage(slug: string): Promise<StandingPage | null> {
  const shown = await publicRead(
    ['page-shows', slug],
    [pageTag(slug)],
    async () => (await shownOnPage(await readerRequest(), slug)) ?? null,
  )
  if (!shown) return null
  const tags = [...shown.pictures.slice(0, 60).map(mediaTag), ...shown.linked.slice(0, 60).map(pageAddressTag)]
  return publicRead(
    ['page', slug],
    [pageTag(slug), programmesTag, ...tags],
    async () => (await pageBySlug(await readerRequest(), slug)) ?? null,
  )
}
