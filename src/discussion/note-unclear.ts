/** A reader says that a sentence of a published text is unclear. Nothing of it is public but what an editor makes of it. */
import type { PayloadRequest } from 'payload'
import { versionOf } from '@/articles/versions'
import { query } from '@/platform/database'
import { takeTurns } from '@/platform/rate-limit'
import { done, no, type Refusal } from '@/platform/verdict'
import { readCanonical } from '@/text/read-canonical'
import { type SectionSentences, sentenceAt, sentencesBySection } from '@/text/sentences-by-section'
import { unclearKey } from './submission-key'
import { privateDetailsIn } from './triage/private-details'
import { redFlagsIn } from './triage/red-flags'

export type UnclearNote = {
  article: string
  /** Number of the revision that the reader read. */
  revision: number
  place: string
  /** As `plainWords` gave it. */
  remark: string
  /** Signed time of the form. */
  stamp: string
  prefix: string
}

export type NoteResult =
  | { ok: true; value: 'taken' }
  | Refusal<'no-text' | 'no-sentence'>
  /** Seconds to wait. */
  | (Refusal<'too-soon'> & { wait: number })

export async function noteUnclear(req: PayloadRequest, note: UnclearNote): Promise<NoteResult> {
  const refused = await takeTurns(req, [
    { name: 'unclear-hour', most: 10, seconds: 3600, who: note.prefix },
    { name: 'unclear-day', most: 30, seconds: 86_400, who: note.prefix },
    { name: 'unclear-site-minute', most: 60, seconds: 60, who: 'everybody' },
  ])
  if (refused.length > 0) return { ...no('too-soon'), wait: Math.max(...refused.map(({ wait }) => wait)) }
  const sections = await sentencesOfRevision(req, note.article, note.revision)
  if (!sections) return no('no-text')
  const placed = sentenceAt(sections, note.place)
  if (!placed) return no('no-sentence')
  await query(
    req,
    `insert into unclear_notes (article_id, revision, place, heading, sentence, remark, held_for, submission)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (submission) do nothing`,
    [
      note.article,
      note.revision,
      note.place,
      placed.heading,
      placed.sentence,
      note.remark,
      reasonsOf(note.remark).join(' '),
      unclearKey(note),
    ],
  )
  return done('taken')
}

/** The sentences of a text that is public; undefined where there is none, or the law made us remove it. */
export async function sentencesOfRevision(
  req: PayloadRequest,
  article: string,
  revision: number,
): Promise<SectionSentences[] | undefined> {
  const version = await versionOf(req, article, revision)
  return version?.text ? sentencesBySection(readCanonical(version.text)) : undefined
}

/** What staff should know before they read it: danger, and what may tell who somebody is. */
function reasonsOf(remark: string): string[] {
  const dangers = redFlagsIn(remark).map(({ kind }) => `danger:${kind}`)
  const details = privateDetailsIn(remark).flatMap(({ kind }) => (kind === 'age' ? [] : `private:${kind}`))
  return [...new Set([...dangers, ...details])]
}
