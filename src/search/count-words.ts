/** In how many texts each word stands: what is rare says more. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { slipsIn } from './index-texts'
import { dictionaryOf, stemIn } from './stems'

type Standing = { language: string; entries: number; changed: boolean; counted_at: Date | null; took_ms: number | null }

/** Counting may take this share of the time, no more: a small publication counts after each change. */
const SHARE = 0.01

/** Counts each language whose texts have changed since it was counted, when its turn has come. */
export async function countWords(req: PayloadRequest, now: Date, { atOnce = false } = {}): Promise<void> {
  const languages = await query<Standing>(
    req,
    `select language, coalesce(e.entries, 0)::int as entries, c.counted_at, c.took_ms,
       c.entries is distinct from coalesce(e.entries, 0) or e.newest >= c.counted_at as changed
     from (select language, count(*)::int as entries, max(indexed_at) as newest from search_entries group by language) e
     full join search_counts c using (language)`,
  )
  for (const { language, changed, counted_at: last, took_ms: took } of languages) {
    const rested = !last || now.getTime() - last.getTime() > (took ?? 0) / SHARE
    if (changed && (atOnce || rested)) await count(req, language)
  }
}

/** One at a time: whoever comes second leaves it to the first. */
async function count(req: PayloadRequest, language: string): Promise<void> {
  const start = Date.now()
  await inTransaction(req, async () => {
    const [turn] = await query<{ mine: boolean }>(
      req,
      `select pg_try_advisory_xact_lock(hashtext('search-count'), hashtext($1)) as mine`,
      [language],
    )
    if (!turn?.mine) return
    await query(req, `select set_config('statement_timeout', '600s', true)`)
    await query(req, merge(language), [language])
    await query(
      req,
      `insert into search_counts (language, entries, counted_at, took_ms)
       select $1, (select count(*) from search_entries where language = $1), now(), $2
       on conflict (language) do update
         set entries = excluded.entries, counted_at = excluded.counted_at, took_ms = excluded.took_ms`,
      [language, Date.now() - start],
    )
  })
}

/** `ts_stat` takes its query as text; a language is two letters. */
function merge(language: string): string {
  const of = (column: string) =>
    `ts_stat('select ${column} from search_entries where language = ''${language.replace(/[^a-z]/g, '')}''')`
  return `with counted as materialized (
      select w.word, w.ndoc as entries, coalesce(h.ndoc, 0) as heads from ${of('words')} w left join ${of('head')} h using (word)
    ), gone as (
      delete from search_words w where w.language = $1 and not exists (select 1 from counted c where c.word = w.word)
    )
    insert into search_words as known (language, word, stem, slips, entries, heads)
    select $1, word, ${stemIn(dictionaryOf(language), 'word')}, ${slipsIn('word')}, entries, heads
    from counted order by word
    on conflict (language, word) do update set entries = excluded.entries, heads = excluded.heads
      where (known.entries, known.heads) is distinct from (excluded.entries, excluded.heads)`
}
