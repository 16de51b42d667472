import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { type PublishedText, publishedTexts } from '@/articles/published-texts'
import { query } from '@/platform/database'
import { rootsOf } from './roots'
import { type Term, termsOf } from './terms'
import { wordsOfText } from './words-of-text'

type Known = { id: string; language: string; terms: Term[]; hash: string }

const hashOf = (language: string, terms: readonly Term[]) =>
  createHash('sha256')
    .update(JSON.stringify([language, terms]))
    .digest('base64url')

async function inLanguage(req: PayloadRequest, language: string, texts: readonly PublishedText[]): Promise<Known[]> {
  const words = texts.map((text) => wordsOfText(text))
  const roots = await rootsOf(
    req,
    language,
    words.flatMap((each) => [...each.keys()]),
  )
  return texts.map(({ id, topics }, at) => {
    const terms = termsOf(words[at] ?? new Map(), topics, (word) => roots.get(word))
    return { id, language, terms, hash: hashOf(language, terms) }
  })
}

/**
 * Keeps what these articles are about now; of those that are not published, nothing.
 * @returns those whose terms are others than before, or gone.
 */
export async function keepTerms(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  const texts = await publishedTexts(req, ids)
  const known: Known[] = []
  for (const [language, same] of Map.groupBy(texts, (text) => text.language))
    known.push(...(await inLanguage(req, language, same)))
  const stays = new Set(
    (
      await query<{ id: string }>(
        req,
        `select t.article_id as id from similar_texts t
         join jsonb_to_recordset($1::jsonb) as k(id uuid, hash text) on k.id = t.article_id and k.hash = t.terms`,
        [JSON.stringify(known.map(({ id, hash }) => ({ id, hash })))],
      )
    ).map(({ id }) => id),
  )
  const others = ids.filter((id) => !stays.has(id))
  if (others.length === 0) return []
  const gone = await query<{ id: string }>(
    req,
    'delete from similar_texts where article_id = any($1::uuid[]) returning article_id as id',
    [others],
  )
  await query(req, 'delete from similar_terms where article_id = any($1::uuid[])', [others])
  const written = known.filter(({ id }) => !stays.has(id))
  await query(
    req,
    `insert into similar_texts (article_id, language, terms)
     select id, language, hash from jsonb_to_recordset($1::jsonb) as k(id uuid, language text, hash text)`,
    [JSON.stringify(written.map(({ id, language, hash }) => ({ id, language, hash })))],
  )
  await query(
    req,
    `insert into similar_terms (article_id, language, term, weight, shown, place)
     select id, language, term, weight, shown, place
     from jsonb_to_recordset($1::jsonb) as k(id uuid, language text, term text, weight real, shown text, place smallint)`,
    [JSON.stringify(written.flatMap(({ id, language, terms }) => terms.map((term) => ({ id, language, ...term }))))],
  )
  return [...new Set([...gone, ...written].map(({ id }) => id))]
}
