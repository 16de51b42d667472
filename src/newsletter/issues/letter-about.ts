/** The letter that followed, or will follow, from an article or a correction. Plain JSON, no addresses. */
import type { PayloadRequest } from 'payload'
import { correctionRecord } from '@/articles/correction-record'
import { query } from '@/platform/database'
import { countAudience } from './audience'
import { type CorrectionReach, correctionReach } from './correction-reach'
import { firstPublicationOf } from './first-publication'
import { deservesIssue, deservesLetter } from './rules'
import { type SendingView, sendingView } from './sendings'
import { freshContent } from './shown-letter'

export type LetterAbout = {
  /** The newest. */
  issue?: string
  sending?: SendingView
  /** How many would get it, until it is frozen. */
  receives?: number
  /** Whether it will be made in a moment. */
  follows: boolean
  /** Of a material correction: who has a wrong version. */
  reach?: CorrectionReach
}

export type About = { article: string } | { correction: string }

export async function letterAbout(req: PayloadRequest, about: About): Promise<LetterAbout> {
  const issue = await newestIssue(req, about)
  const reach = 'correction' in about ? await reachOf(req, about.correction) : undefined
  if (!issue)
    return { follows: reach ? follows(reach, new Date()) : await articleFollows(req, about), reach: reach?.reach }
  const sending = await sendingView(req, issue)
  const content = sending?.status === 'waiting' ? await freshContent(req, issue) : undefined
  const receives = content?.kind === 'content' ? (await countAudience(req, content.audience)).receives : undefined
  return { issue, sending, receives, follows: false, reach: reach?.reach }
}

async function newestIssue(req: PayloadRequest, about: About): Promise<string | undefined> {
  const [kind, id] = 'article' in about ? ['article', about.article] : ['correction', about.correction]
  const [row] = await query<{ id: string }>(
    req,
    `select id from issues where kind = $1 and ${kind === 'article' ? 'article_id' : 'correction_id'} = $2
     order by round desc limit 1`,
    [kind, id],
  )
  return row?.id
}

type Reached = { reach: CorrectionReach; savedAt: Date }

/** Nothing of one that is not material: no letter tells of it. */
async function reachOf(req: PayloadRequest, correction: string): Promise<Reached | undefined> {
  const record = await correctionRecord(req, correction)
  if (!record?.material) return undefined
  return { reach: await correctionReach(req, record), savedAt: new Date(record.savedAt) }
}

function follows({ reach: { had }, savedAt }: Reached, now: Date): boolean {
  const verdict = deservesLetter({ material: true, savedAt, had }, now)
  return verdict.ok || verdict.reason === 'too-long-ago'
}

async function articleFollows(req: PayloadRequest, about: About): Promise<boolean> {
  const facts = 'article' in about ? await firstPublicationOf(req, about.article) : undefined
  return facts !== undefined && deservesIssue(facts, new Date()).ok
}
