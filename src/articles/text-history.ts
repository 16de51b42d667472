/** The published texts of an article, as reviews need them: section by section, with what a machine agreed to. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { TextStep } from '@/reviews/accepted-sections'
import { keptClass } from '@/text/kept-class'
import { sectionsOf } from '@/text/sections'

/** A published text; one that the law made us remove is null. `at` is ISO and missing for a draft. */
export type KnownText = { changeClass: string; hash: string; at?: string; text: string | null }

/** The text that is asked about, where it is not the latest published one: a draft, with the class chosen for it. */
export type AskedText = { canonical: string; hash: string; changeClass?: string }

/**
 * @param signed content hashes of signed texts: what was published before the first of them does not count.
 * @returns a step for each text, the last being `asked`.
 */
export async function textHistory(
  req: PayloadRequest,
  article: string,
  asked: AskedText,
  signed: readonly string[],
): Promise<TextStep[]> {
  const rows = await query<KnownText & { time: Date }>(
    req,
    `select change_class as "changeClass", content_hash as hash, time, canonical_text as text from revisions
     where article_id = $1 and number >= coalesce(
       (select min(number) from revisions where article_id = $1 and content_hash = any($2)), 1)
     order by number`,
    [article, signed],
  )
  const published: KnownText[] = rows.map(({ time, ...row }) => ({ ...row, at: time.toISOString() }))
  if (rows.at(-1)?.hash === asked.hash) return stepsOf(published)
  const draft = { changeClass: asked.changeClass ?? 'unclassed', hash: asked.hash, text: asked.canonical }
  return stepsOf([...published, draft])
}

/** A step for each canonical text, in order of publication; a text that was removed by law covers nothing. */
export async function stepsOf(texts: readonly KnownText[]): Promise<TextStep[]> {
  const steps: TextStep[] = []
  let before: string | null = null
  for (const { text, ...known } of texts) {
    const keeps = before !== null && text !== null ? await keptClass(known.changeClass, before, text) : undefined
    steps.push({ ...known, keeps, sections: text === null ? [] : sectionsOf(text).map(markOf) })
    before = text
  }
  return steps
}

const markOf = ({ hash, heading }: { hash: string; heading: string | null }) => ({ hash, heading })
