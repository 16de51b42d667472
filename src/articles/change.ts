import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { type ChangeClass, isChangeClass } from '@/text/change-classes'
import { type Agreement, agreesWithLink, agreesWithTypo, type TypoRefusal, wordsRespelt } from '@/text/class-agreement'
import { englishWords } from '@/text/dictionary'
import type { Change, Doubt } from './checklist-rules'

type Latest = { canonical_text: string | null; content_hash: string }

/** What publishing this text would change for readers, and whether the machine believes what the change was called. */
export async function changeOf(
  req: PayloadRequest,
  article: string | undefined,
  text: { canonical: string; hash: string },
  called: unknown,
): Promise<Change> {
  const [latest] = article
    ? await query<Latest>(
        req,
        `select canonical_text, content_hash from revisions where article_id = $1 order by number desc limit 1`,
        [article],
      )
    : []
  if (!latest) return { kind: 'first' }
  if (latest.content_hash === text.hash) return { kind: 'same' }
  if (!isChangeClass(called)) return { kind: 'changed' }
  return { kind: 'changed', named: called, doubt: await doubtAbout(called, latest.canonical_text, text.canonical) }
}

/** What speaks against calling a change a spelling or a link; the other classes are believed. */
async function doubtAbout(called: ChangeClass, before: string | null, after: string): Promise<Doubt | undefined> {
  if (called !== 'typo' && called !== 'link') return undefined
  if (before === null) return { reason: 'no-text-before' }
  const agreement = called === 'link' ? agreesWithLink(before, after) : await agreesWithSpelling(before, after)
  return agreement.ok ? undefined : agreement
}

/** The dictionary is loaded only where there are words to look up. */
async function agreesWithSpelling(before: string, after: string): Promise<Agreement<TypoRefusal>> {
  const respelt = wordsRespelt(before, after)
  return respelt.ok ? agreesWithTypo(before, after, await englishWords()) : respelt
}
