/** What the index knows of the words that somebody typed. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { withSlips } from './slips'
import { dictionaryOf, stemIn } from './stems'

/** A word as it stands in texts, and in how many of them, and in how many titles. */
export type Form = { word: string; entries: number; heads: number }

export type KnownWord = {
  /** It is one of the words that say nothing, such as “the”. */
  isStop: boolean
  /** Words with the same stem that stand in texts; its own among them where it does. */
  forms: Form[]
}

/** Each of these words with its forms. */
export async function knownWords(
  req: PayloadRequest,
  language: string,
  words: readonly string[],
): Promise<Map<string, KnownWord>> {
  const dictionary = dictionaryOf(language)
  const rows = await query<{ asked: string; is_stop: boolean } & (Form | { word: null })>(
    req,
    `with asked as (
       select word, ${stemIn(dictionary, 'word')} as stem, coalesce(ts_lexize('${dictionary}', word) = '{}', false) as is_stop
       from unnest($2::text[]) word
     )
     select a.word as asked, a.is_stop, w.word, w.entries, w.heads
     from asked a left join search_words w on w.language = $1 and w.stem = a.stem order by w.entries desc`,
    [language, [...new Set(words)]],
  )
  const known = new Map<string, KnownWord>()
  for (const { asked, is_stop: isStop, ...form } of rows) {
    const one = known.get(asked) ?? { isStop, forms: [] }
    if (form.word !== null) one.forms.push(form)
    known.set(asked, one)
  }
  return known
}

/** Words of texts that begin with these, the most frequent first. */
export async function wordsBeginning(req: PayloadRequest, language: string, beginnings: readonly string[]) {
  return query<Form & { asked: string }>(
    req,
    `select asked, w.word, w.entries, w.heads from unnest($2::text[]) asked cross join lateral (
       select word, entries, heads from search_words
       where language = $1 and word like asked || '%' and word <> asked order by entries desc limit 8
     ) w`,
    [language, beginnings],
  )
}

/** Words of texts that are near in spelling to these. */
export async function wordsAlike(req: PayloadRequest, language: string, words: readonly string[]) {
  return query<Form & { asked: string }>(
    req,
    `select distinct a.asked, w.word, w.entries, w.heads
     from jsonb_to_recordset($2::jsonb) as a (asked text, slips text[]) cross join lateral (
       select word, entries, heads from search_words where language = $1 and slips && a.slips
       union
       (select word, entries, heads from search_words where language = $1 and word % a.asked and length(a.asked) > 5
        order by similarity(word, a.asked) desc limit 20)
     ) w`,
    [language, JSON.stringify(words.map((asked) => ({ asked, slips: withSlips(asked) })))],
  )
}
