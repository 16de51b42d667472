/** Draws what stands for a page where it is shared: once for each text, and again when something in it changes. */
import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { peopleByIds } from '@/people/queries'
import { announce } from '@/platform/changes'
import { query } from '@/platform/database'
import { drawPicture } from '@/platform/draw-picture'
import { idsOf } from '@/platform/ids'
import { inTransaction } from '@/platform/transaction'
import { publication } from '@/publication/queries'
import { CARD, type CardFacts, shareCard } from './share-card'
import { PUBLICATION } from './share-picture-queries'
import { sharePictureTag } from './tags'
import { topicsByIds } from './topics'

/** So many are looked at in one go. */
const AT_ONCE = 100

/**
 * The card of an article, or of the publication. What is withdrawn has none any more; what would look the same is left.
 * @param subject id of an article, or `PUBLICATION`.
 */
export async function drawCard(req: PayloadRequest, subject: string): Promise<void> {
  const facts = await factsOf(req, subject)
  if (!facts) return void (await query(req, 'delete from share_pictures where subject = $1', [subject]))
  const factsHash = hashOf(facts)
  const looked = await query(
    req,
    'update share_pictures set drawn_at = now() where subject = $1 and facts_hash = $2 returning 1',
    [subject, factsHash],
  )
  if (looked.length > 0) return
  const card = shareCard(facts)
  const bytes = card ? await drawPicture(card, CARD) : null
  const file = bytes && `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.png`
  const alt = [facts.title, facts.publication].filter((part, index, all) => all.indexOf(part) === index).join('. ')
  await inTransaction(req, async () => {
    await query(req, `select pg_advisory_xact_lock(hashtext('share-picture'), hashtext($1))`, [subject])
    // Another text was published meanwhile: whoever draws that one keeps its card, however long this one took.
    const now = await factsOf(req, subject)
    if (!now || hashOf(now) !== factsHash) return
    await query(
      req,
      `insert into share_pictures (subject, facts_hash, alt, file, bytes, drawn_at) values ($1, $2, $3, $4, $5, now())
       on conflict (subject) do update set facts_hash = $2, alt = $3, file = $4, bytes = $5, drawn_at = now()`,
      [subject, factsHash, alt, file, bytes],
    )
    await announce(req, { room: 'articles', document: subject, what: 'changed', tags: [sharePictureTag(subject)] })
  })
}

/** What has no card yet comes first, then those that were looked at the longest time ago. */
export async function drawOldestCards(req: PayloadRequest): Promise<void> {
  const rows = await query<{ id: string }>(
    req,
    `select a.id from articles a left join share_pictures s on s.subject = a.id::text
     where a._status = 'published' and (s.drawn_at is null or s.drawn_at < now() - interval '1 day')
     order by s.drawn_at nulls first, a.first_published_at desc limit ${AT_ONCE}`,
  )
  for (const subject of [PUBLICATION, ...rows.map(({ id }) => id)]) await drawCard(req, subject)
}

const hashOf = (facts: CardFacts) => createHash('sha256').update(JSON.stringify(facts)).digest('hex')

const factsOf = (req: PayloadRequest, subject: string) =>
  subject === PUBLICATION ? factsOfPublication(req) : factsOfArticle(req, subject)

async function factsOfPublication(req: PayloadRequest): Promise<CardFacts> {
  const { name, tagline, introduction, sample } = await publication(req)
  const words = tagline ? [tagline, introduction] : [introduction, '']
  return {
    look: 1,
    publication: name,
    title: words[0] || name,
    standfirst: words[1] ?? '',
    topic: '',
    credit: '',
    sample,
  }
}

async function factsOfArticle(req: PayloadRequest, id: string): Promise<CardFacts | undefined> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { id: { equals: id }, _status: { equals: 'published' } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { title: true, standfirst: true, topics: true, authors: true },
    overrideAccess: true,
    req,
  })
  const [doc] = docs
  if (!doc) return undefined
  const { name, sample } = await publication(req)
  const [topic = ''] = idsOf(doc.topics)
  const authors = await peopleByIds(req, idsOf(doc.authors))
  return {
    look: 1,
    publication: name,
    title: doc.title ?? '',
    standfirst: doc.standfirst ?? '',
    topic: (await topicsByIds(req, topic ? [topic] : [])).get(topic)?.title ?? '',
    credit: authors
      .map((author) => [author.name, ...author.credentials.map(({ abbreviation }) => abbreviation)].join(', '))
      .join(' · '),
    sample,
  }
}
