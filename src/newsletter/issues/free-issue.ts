import type { PayloadRequest } from 'payload'
import { placesIn } from '@/articles/places'
import { letterhead } from '@/mailroom/letterhead'
import { picturesByIds } from '@/media/queries'
import { affiliateProgrammes } from '@/publication/programmes'
import { canonicalText } from '@/text/canonical'
import { contentHash } from '@/text/hash'
import { honestLinks } from '@/text/paid-links'
import { picturesIn } from '@/text/parts'
import { walkBody } from '@/text/walk'
import { isWhole } from './edit-rules'
import { freeLetter } from './free-letter'
import { freeFaultWords, hasWords } from './free-words'
import type { Issue, IssueContent } from './issue'
import { affiliateFacts, paidLinksInTheWay } from './send-time-checks'

/** A letter that an editor wrote: for everybody, or for who chose its topics, at once or weekly. */
export async function freeIssue(req: PayloadRequest, issue: Issue): Promise<IssueContent> {
  const { subject, preview, topics } = issue
  const whole = isWhole({ ...issue, hasWords: hasWords(issue.body) })
  if (!whole.ok) return { kind: 'held', reason: freeFaultWords[whole.reason].message }
  const pictures = await picturesByIds(
    req,
    picturesIn(walkBody(issue.body).blocks).map(({ id }) => id),
  )
  const places = await placesIn(req, walkBody(issue.body))
  const body = walkBody(issue.body, { pictures, places: (collection, id) => places.get(`${collection}/${id}`) })
  const { blocks, programmes } = honestLinks(body.blocks, await affiliateProgrammes(req))
  const written = { subject, preview, blocks, programmes, pictures: Object.fromEntries(pictures) }
  return {
    kind: 'content',
    letter: await freeLetter(await letterhead(req), written),
    audience: issue.audience === 'topics' ? { topics } : {},
    stop: paidLinksInTheWay({ title: subject, ...affiliateFacts(blocks, programmes) }, 'Save'),
    contentHash: contentHash(canonicalText({ title: subject, standfirst: preview, inShort: '', body })),
  }
}
