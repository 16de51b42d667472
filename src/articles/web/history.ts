/** Cached reads of an article's record, and who finds none there. */
import { notFound, permanentRedirect } from 'next/navigation'
import { anySourceTag } from '@/evidence/tags'
import { publicRead } from '@/platform/public-cache'
import { readerRequest } from '@/platform/request'
import { pagesTag, programmesTag } from '@/publication/tags'
import { creditsTag } from '@/reviews/tags'
import { isLanguage } from '@/site/languages'
import { pathsIn } from '@/site/paths'
import { isRecent } from '../correction-rules'
import { type History, historyOfArticle, type RecordPlace, recordPlace } from '../history'
import { type CorrectionView, corrections } from '../queries'
import { articleSlugTag, articleTag, topicsTag } from '../tags'
import { type Surroundings, surroundingsOf, type Version, versionOf } from '../versions'
import { redirectAt } from './public'

/** Whose record stands at an address; null where no article was ever published. */
export const placeAt = (language: string, slug: string): Promise<RecordPlace | null> =>
  publicRead(
    ['record-place', language, slug],
    [articleSlugTag(language, slug)],
    async () => (await recordPlace(await readerRequest(), language, slug)) ?? null,
  )

/** What is known of an address that is gone for good. */
const goneForGood: RecordPlace = { id: '', published: false, topics: [] }

/**
 * The article whose record stands at an address. An address that moved leads on, with what stood behind it, and one that
 * is gone takes that with it; where there is no article, there is no page.
 * @param rest what stands behind the article's address, such as `/history`.
 */
export async function recordAt(language: string, slug: string, rest: string): Promise<RecordPlace> {
  if (!isLanguage(language)) notFound()
  const place = await placeAt(language, slug)
  if (place?.published) return place
  const old = await redirectAt(pathsIn(language).article(slug))
  if (old?.to) permanentRedirect(/^(\/[a-z]{2})?\/articles\/[^/?#]+$/.test(old.to) ? `${old.to}${rest}` : old.to)
  return place ?? (old?.gone ? goneForGood : notFound())
}

/** Null while the article is not published. */
export const historyAt = (article: string): Promise<History | null> =>
  publicRead(
    ['history', article],
    [articleTag(article), creditsTag('article', article)],
    async () => (await historyOfArticle(await readerRequest(), article)) ?? null,
  )

export const versionAt = (article: string, number: number): Promise<Version | null> =>
  publicRead(
    ['version', article, String(number)],
    [articleTag(article)],
    async () => (await versionOf(await readerRequest(), article, number)) ?? null,
  )

/** What these versions cite and link to, and what of it earns, as it stands today. */
export const surroundingsAt = (article: string, versions: Version[]): Promise<Surroundings> =>
  publicRead(
    ['surroundings', article, ...versions.map(({ number }) => String(number))],
    [articleTag(article), anySourceTag, pagesTag, programmesTag, topicsTag],
    async () =>
      surroundingsOf(
        await readerRequest(),
        versions.flatMap(({ text }) => text ?? []),
      ),
  )

const correctionsOf = (article: string): Promise<CorrectionView[]> =>
  publicRead(['corrections-of', article], [articleTag(article)], async () =>
    corrections(await readerRequest(), article),
  )

/** Those that readers of the article are to read first. */
export const recentCorrectionsOf = async (article: string): Promise<CorrectionView[]> =>
  (await correctionsOf(article)).filter((correction) => isRecent(correction, new Date()))

/** A number of a version as it stands in an address, without signs and noughts before it. */
export const versionNumber = (written: string): number | undefined =>
  /^[1-9]\d{0,6}$/.test(written) ? Number(written) : undefined

/** Two numbers of versions, the earlier first, as they stand in the address of their difference: `2-to-5`. */
export function versionPair(written: string): { from: number; to: number } | undefined {
  const [from, to, ...rest] = written.split('-to-').map(versionNumber)
  return from && to && from < to && rest.length === 0 ? { from, to } : undefined
}
