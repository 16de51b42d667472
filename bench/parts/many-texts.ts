/**
 * So many published articles and answers, written as rows. Words come as often as words do in a language (the n-th most
 * frequent about 1/n as often), and each text has its own few, more often than the rest. Plain words, and words made up
 * of syllables for the long tail: nothing is said in them.
 */
import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { type Chance, chanceOf } from './chance'

const frequent =
  `the a of and to in is it that your baby for on with as at by from this or be are not have milk has night
  when you what can more some will they day feed sleep about into than then them only other could time first after week
  month parents doctor also over most hours breast where water cot hand warm bottle skin room food morning evening bath
  walk garden window river kitchen blanket summer winter paper letter bridge market`
    .split(/\s+/)
    .filter(Boolean)

const syllables =
  'ba be bo ca ce co da de do fa fe fi ga go la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve vi vo'.split(
    ' ',
  )
const WORDS = 30_000

const vocabulary: string[] = [...frequent]
const making = chanceOf(11)
const known = new Set(vocabulary)
while (vocabulary.length < WORDS) {
  const word = Array.from(
    { length: making.between(2, 4) },
    () => syllables[making.between(0, syllables.length - 1)],
  ).join('')
  if (!known.has(word)) {
    known.add(word)
    vocabulary.push(word)
  }
}

/** The rank falls off as in a language. */
export const wordBy = (chance: Chance): string => vocabulary[Math.floor(WORDS ** chance.next()) - 1] ?? 'the'
/** One of those that some hundred texts have. */
export const themeBy = (chance: Chance): string => vocabulary[chance.between(200, 6000)] ?? 'milk'

const sentence = (chance: Chance, theme: readonly string[], words: number): string =>
  Array.from({ length: words }, () =>
    chance.happens(0.12) ? (theme[chance.between(0, theme.length - 1)] ?? '') : wordBy(chance),
  ).join(' ')

const node = (type: string, children: unknown[], more = {}) => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...more,
})
const words = (text: string) => ({ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' })

function body(chance: Chance, theme: readonly string[], count: number) {
  const blocks = Array.from({ length: Math.ceil(count / 60) }, (_, at) =>
    at % 5 === 4
      ? node('heading', [words(sentence(chance, theme, 5))], { tag: 'h2' })
      : node('paragraph', [words(sentence(chance, theme, 60))], { textFormat: 0 }),
  )
  return { root: node('root', blocks) }
}

type Row = {
  id: string
  title: string
  slug: string
  more: string
  body: unknown
  at: string
  topic: string
  article: string | null
}

function rowOf(
  kind: 'article' | 'question',
  number: number,
  topics: readonly string[],
  articles: readonly string[],
): Row {
  const chance = chanceOf(kind === 'article' ? 1 : 2, number)
  const theme = Array.from({ length: 6 }, () => themeBy(chance))
  return {
    id: randomUUID(),
    title: sentence(chance, theme, chance.between(5, 12)),
    slug: `${kind}-${number}`,
    more: sentence(chance, theme, kind === 'article' ? 24 : 40),
    body: body(chance, theme, kind === 'article' ? chance.between(500, 1400) : chance.between(60, 240)),
    at: new Date(Date.UTC(2020, 0, 1) + chance.between(0, 2400) * 86_400_000).toISOString(),
    topic: topics[number % topics.length] ?? '',
    article: kind === 'question' && number % 3 === 0 ? (articles[number % articles.length] ?? null) : null,
  }
}

const AT_ONCE = 500

/** @param onProgress hears how many of all are written. */
export async function fillTexts(
  req: PayloadRequest,
  articles: number,
  questions: number,
  onProgress: (done: number) => void,
) {
  const topics = (await query<{ id: string }>(req, 'select id from topics order by id')).map(({ id }) => id)
  const ids: string[] = []
  let done = 0
  for (const [kind, many] of [
    ['article', articles],
    ['question', questions],
  ] as const)
    for (let from = 0; from < many; from += AT_ONCE) {
      const rows = Array.from({ length: Math.min(AT_ONCE, many - from) }, (_, at) =>
        rowOf(kind, from + at, topics, ids),
      )
      await query(req, kind === 'article' ? intoArticles : intoQuestions, [JSON.stringify(rows)])
      if (kind === 'article') {
        await query(req, intoTopics, [JSON.stringify(rows)])
        ids.push(...rows.map(({ id }) => id))
      }
      done += rows.length
      onProgress(done)
    }
}

const read = `jsonb_to_recordset($1::jsonb) as r(id uuid, title text, slug text, more text, body jsonb, at timestamptz, topic uuid, article uuid)`
const intoArticles = `insert into articles (id, title, slug, language, standfirst, body, first_published_at, created_at, updated_at, _status)
  select id, title, slug, 'en', more, body, at, at, at, 'published' from ${read}`
const intoTopics = `insert into articles_rels ("order", parent_id, path, topics_id) select 1, id, 'topics', topic from ${read}`
const intoQuestions = `insert into questions (id, title, slug, language, details, answer, article_id, answered_at, created_at, updated_at, _status)
  select id, title, slug, 'en', more, body, article, at, at, at, 'published' from ${read}`
