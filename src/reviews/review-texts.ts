import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { sectionsOf } from '@/text/sections'
import type { SectionMark } from './accepted-sections'

/** Keeps a text as it is shown to a reviewer. The same text is kept once. */
export async function freezeText(
  req: PayloadRequest,
  subject: { kind: string; id: string },
  text: { canonical: string; hash: string },
  now: Date,
): Promise<void> {
  await query(
    req,
    `insert into review_texts (content_hash, subject_kind, subject_id, canonical_text, frozen_at)
     values ($1, $2, $3, $4, $5) on conflict (content_hash) do nothing`,
    [text.hash, subject.kind, subject.id, text.canonical, now],
  )
}

/** A frozen text; undefined where it was never frozen or was removed by law. */
export async function frozenText(req: PayloadRequest, hash: string): Promise<string | undefined> {
  const [row] = await query<{ text: string | null }>(
    req,
    'select canonical_text as text from review_texts where content_hash = $1',
    [hash],
  )
  return row?.text ?? undefined
}

/** Sections of each of these texts, by content hash. */
export async function sectionsOfTexts(
  req: PayloadRequest,
  hashes: readonly string[],
): Promise<Map<string, readonly SectionMark[]>> {
  if (hashes.length === 0) return new Map()
  const rows = await query<{ hash: string; text: string }>(
    req,
    `select content_hash as hash, canonical_text as text from review_texts
     where content_hash = any($1) and canonical_text is not null`,
    [hashes],
  )
  return new Map(rows.map(({ hash, text }) => [hash, sectionsOf(text).map(({ hash, heading }) => ({ hash, heading }))]))
}
