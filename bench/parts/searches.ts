/** Searches of every kind over the made-up texts, the same on every run. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { SearchFor } from '@/search/search'
import { chanceOf } from './chance'
import { themeBy, wordBy } from './many-texts'

const rare = (seed: number) => themeBy(chanceOf(21, seed))
const usual = (seed: number) => wordBy(chanceOf(22, seed))
const misspelt = (word: string) => word.slice(0, 2) + word.slice(3)

/** Three of each kind. */
export async function searches(req: PayloadRequest): Promise<{ kind: string; wanted: SearchFor }[]> {
  const [topic] = await query<{ slug: string }>(req, 'select slug from topics order by id limit 1')
  const texts = await query<{ body: string; title: string }>(
    req,
    `select body, title from search_entries where kind = 'question' order by subject limit 3`,
  )
  const three = (kind: string, typed: (at: number) => string, filters: Partial<SearchFor> = {}) =>
    [0, 1, 2].map((at) => ({ kind, wanted: { typed: typed(at), language: 'en', ...filters } }))
  return [
    ...three('one rare word', rare),
    ...three('two rare words', (at) => `${rare(at)} ${rare(at + 10)}`),
    ...three('one common word', (at) => ['baby', 'milk', 'night'][at] ?? ''),
    ...three('two common words', (at) => ['baby sleep', 'milk night', 'breast feed'][at] ?? ''),
    ...three('many common words', () => 'baby milk night sleep feed day hours breast water'),
    ...three('common and rare', (at) => `baby ${rare(at)} milk`),
    ...three(
      'sentence',
      (at) => `is it ok to give my baby ${rare(at)} with ${usual(at)} milk at night when ${rare(at + 3)}`,
    ),
    ...three('stop words', (at) => ['what can you', 'the', 'when is it'][at] ?? ''),
    ...three('typo', (at) => `${misspelt(rare(at + 20))} baby`),
    ...three('two typos', (at) => `${misspelt(rare(at + 30))} ${misspelt(rare(at + 40))}`),
    ...three('beginning', (at) => rare(at + 50).slice(0, 4)),
    ...three('beginning of a common one', () => 'ba'),
    ...three('phrase', (at) => `"${texts[at]?.body.split(/\s+/).slice(4, 7).join(' ')}"`),
    ...three('common phrase', () => '"your baby"'),
    ...three('exclusion', (at) => `${rare(at)} -milk`),
    ...three('common exclusion', () => 'baby -milk -"of the"'),
    ...three('title', (at) => texts[at]?.title ?? ''),
    ...three('topic', (at) => `baby ${rare(at)}`, { topic: topic?.slug }),
    ...three('common within topic', () => 'baby', { topic: topic?.slug }),
    ...three('kind', (at) => `milk ${rare(at)}`, { kind: 'article' }),
    ...three('common within kind', () => 'milk night', { kind: 'article' }),
    ...three('date', (at) => `sleep ${rare(at)}`, { since: new Date(Date.UTC(2026, 0, 1)) }),
    ...three('common within date', () => 'sleep', { since: new Date(Date.UTC(2026, 3, 1)) }),
    ...three('synonym', (at) => ['nursing', 'breast feeding night', 'temperature'][at] ?? ''),
    ...three('nothing', (at) => ['zzzzqqq', '😀 ???', '" - "'][at] ?? ''),
    ...three('giant', (at) => `${usual(at)} `.repeat(2000)),
    ...three('far page', () => 'milk', { page: 20 }),
  ]
}
