import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { dictionaryOf } from '../stems'

/** English forms that the dictionary leaves apart, though a reader would not. */
const SAME = new Map(
  Object.entries({
    breastfed: 'breastfeeding',
    breastfeed: 'breastfeeding',
    breastfeeds: 'breastfeeding',
    children: 'child',
    fed: 'feed',
    feeding: 'feed',
    feedings: 'feed',
    slept: 'sleep',
    teeth: 'tooth',
    feet: 'foot',
  }),
)

/** The roots of words; without one are those that only hold sentences together. */
export async function rootsOf(
  req: PayloadRequest,
  language: string,
  words: readonly string[],
): Promise<Map<string, string>> {
  const formOf = (word: string) => (language === 'en' && SAME.get(word)) || word.replace(/[’']s$/u, '')
  const rows = await query<{ word: string; root: string }>(
    req,
    `select word, root from unnest($2::text[]) word, lateral (select (ts_lexize($1::regdictionary, word))[1] as root) r
     where root is not null`,
    [dictionaryOf(language), [...new Set(words.map(formOf))]],
  )
  const roots = new Map(rows.map(({ word, root }) => [word, root]))
  return new Map(
    words.flatMap((word) => {
      const root = roots.get(formOf(word))
      return root === undefined ? [] : [[word, root]]
    }),
  )
}
