/** Puts texts into the index as readers can read them now, and takes out what they cannot. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { dictionaryOf, stemIn } from './stems'
import { idColumn, isPublic, type Kind, type SearchedText, subjects, textsOf } from './texts'
import { vectorOf, vocabularyOf } from './vector'

export async function indexTexts(req: PayloadRequest, kind: Kind, ids: readonly string[]): Promise<void> {
  await takeOut(req, kind, ids)
  const texts = await textsOf(req, kind, ids)
  for (const language of new Set(texts.map((text) => text.language))) {
    const parts = texts.filter((text) => text.language === language).flatMap((text) => text.parts)
    await learnWords(req, language, vocabularyOf(parts))
  }
  if (texts.length > 0) await putIn(req, kind, texts)
}

/** Of these, or of all. @returns how many left. */
export async function takeOut(req: PayloadRequest, kind: Kind, ids?: readonly string[]): Promise<number> {
  const gone = await query(
    req,
    `delete from search_entries e where e.kind = $1 and ($2::uuid[] is null or e.subject = any($2::uuid[]))
       and not exists (select 1 from ${subjects[kind]} where ${idColumn[kind]} = e.subject and ${isPublic[kind]})
     returning 1`,
    [kind, ids ?? null],
  )
  return gone.length
}

/** Words that were never met; in one order, so that two that learn never wait for each other. */
async function learnWords(req: PayloadRequest, language: string, words: string[]): Promise<void> {
  await query(
    req,
    `insert into search_words (language, word, stem, slips)
     select $1, word, ${stemIn(dictionaryOf(language), 'word')}, ${slipsIn('word')} from unnest($2::text[]) word order by word
     on conflict do nothing`,
    [language, words],
  )
}

/** SQL: a word, and the word without each of its letters. */
export const slipsIn = (column: string): string =>
  `array(select distinct left(${column}, at) || substr(${column}, at + 2) from generate_series(0, length(${column})) at)`

/**
 * A text that somebody is changing at this moment is skipped, and one that was changed since it was read: their own job
 * follows. So nobody who writes ever waits for the index, and no withdrawn text comes back into it.
 */
async function putIn(req: PayloadRequest, kind: Kind, texts: readonly SearchedText[]): Promise<void> {
  const alias = subjects[kind].slice(-1)
  await query(
    req,
    `with live as (
       select ${alias}.id, ${alias}.updated_at from ${subjects[kind]}
       where ${alias}.id = any($2::uuid[]) and ${isPublic[kind]} for share of ${alias} skip locked
     )
     insert into search_entries
       (kind, subject, language, title, standfirst, body, topics, published, made_from, indexed_at, head, words)
     select $1, t.subject, t.language, t.title, t.standfirst, t.body, t.topics::uuid[], t.published, t.made_from, now(),
       t.head::tsvector, t.words::tsvector
     from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::timestamptz[],
       $9::timestamptz[], $10::text[], $11::text[])
       as t (subject, language, title, standfirst, body, topics, published, made_from, head, words)
     join live on live.id = t.subject and live.updated_at = t.made_from
     on conflict (kind, subject) do update set language = excluded.language, title = excluded.title,
       standfirst = excluded.standfirst, body = excluded.body, topics = excluded.topics, published = excluded.published,
       made_from = excluded.made_from, indexed_at = excluded.indexed_at, head = excluded.head, words = excluded.words`,
    [
      kind,
      texts.map(({ subject }) => subject),
      texts.map(({ language }) => language),
      texts.map(({ title }) => title),
      texts.map(({ standfirst }) => standfirst),
      texts.map(({ body }) => body),
      texts.map(({ topics }) => `{${topics.join(',')}}`),
      texts.map(({ published }) => published),
      texts.map(({ madeFrom }) => madeFrom),
      texts.map(({ parts }) => vectorOf(parts.filter(({ weight }) => weight === 'A'))),
      texts.map(({ parts }) => vectorOf(parts)),
    ],
  )
}
