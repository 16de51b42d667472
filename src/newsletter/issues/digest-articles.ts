/** What a digest is about. Asked when it is made and again at the minute of sending, with the same answer but for what was withdrawn. */
import type { PayloadRequest } from 'payload'
import { type CorrectionView, corrections } from '@/articles/queries'
import { query } from '@/platform/database'
import { firstPublicationOf } from './first-publication'
import { deservesIssue } from './rules'

const WEEK = 7 * 24 * 60 * 60_000
/** More would not fit into a letter; the page of all articles has them. */
const MOST_ARTICLES = 40

/** After the first moment, up to and with the second. */
export type Span = { after: Date; until: Date }

/** From the digest before this one, whatever became of it; without one, a week. */
export async function spanOfDigest(req: PayloadRequest, until: Date): Promise<Span> {
  const [before] = await query<{ at: Date | null }>(
    req,
    `select max(created_at) as at from issues where kind = 'digest' and created_at < $1`,
    [until],
  )
  return { after: before?.at ?? new Date(until.getTime() - WEEK), until }
}

/** Ids of the articles first published in that time that asked to be mailed and are public now, the newest first. */
export async function articlesOfDigest(req: PayloadRequest, { after, until }: Span): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: {
      _status: { equals: 'published' },
      mailOnFirstPublish: { equals: true },
      firstPublishedAt: { greater_than: after.toISOString(), less_than_equal: until.toISOString() },
    },
    sort: '-firstPublishedAt',
    limit: MOST_ARTICLES,
    pagination: false,
    select: { slug: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const asked: string[] = []
  for (const { id } of docs) if (await askedToBeMailed(req, id)) asked.push(id)
  return asked
}

/** By the same rule as the letter about the article itself: imports and boxes ticked later are mailed by neither. */
async function askedToBeMailed(req: PayloadRequest, id: string): Promise<boolean> {
  const facts = await firstPublicationOf(req, id)
  return facts?.firstPublishedAt !== undefined && deservesIssue(facts, facts.firstPublishedAt).ok
}

/** Material corrections that were made public in that time. */
export async function correctionsOfDigest(req: PayloadRequest, { after, until }: Span): Promise<CorrectionView[]> {
  const between = ({ at, material }: CorrectionView) =>
    material && new Date(at).getTime() > after.getTime() && new Date(at).getTime() <= until.getTime()
  return (await corrections(req)).filter(between)
}
