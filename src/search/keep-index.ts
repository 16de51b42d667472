/** The index follows what is published: by the job of each change, and by a sweep that mends what a job missed. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { countWords } from './count-words'
import { indexTexts, takeOut } from './index-texts'
import { idColumn, isPublic, type Kind, subjects } from './texts'

const KINDS: readonly Kind[] = ['article', 'question']
const AT_ONCE = 200

/** After an article was published, changed or withdrawn. Its answers stand under its topics. */
export async function followArticle(req: PayloadRequest, id: string): Promise<void> {
  await indexTexts(req, 'article', [id])
  const answers = await query<{ id: string }>(req, 'select id from questions where article_id = $1', [id])
  await indexTexts(
    req,
    'question',
    answers.map((answer) => answer.id),
  )
  await countWords(req, new Date())
}

/** After an answer was published, changed or withdrawn: one that it replaced may stand again, or no more. */
export async function followQuestion(req: PayloadRequest, id: string): Promise<void> {
  const older = await query<{ id: string }>(req, 'select id from questions where replaced_by_id = $1', [id])
  await indexTexts(req, 'question', [id, ...older.map((one) => one.id)])
  await countWords(req, new Date())
}

/** Brings in what is missing or old, takes out what readers cannot read. @returns how many it mended. */
export async function sweepIndex(req: PayloadRequest, now = new Date()): Promise<number> {
  let mended = 0
  for (const kind of KINDS) {
    mended += await takeOut(req, kind)
    for (let ids = await behind(req, kind); ids.length > 0; ids = await behind(req, kind, ids.at(-1))) {
      await indexTexts(req, kind, ids)
      mended += ids.length
    }
  }
  await countWords(req, now)
  return mended
}

const behind = (req: PayloadRequest, kind: Kind, after?: string): Promise<string[]> =>
  someIds(
    req,
    kind,
    after,
    `and not exists (select 1 from search_entries e where e.kind = '${kind}' and e.subject = ${idColumn[kind]}
       and e.made_from = ${idColumn[kind].replace('.id', '.updated_at')})`,
  )

async function someIds(req: PayloadRequest, kind: Kind, after: string | undefined, which = ''): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req,
    `select ${idColumn[kind]} as id from ${subjects[kind]}
     where ${isPublic[kind]} and ($1::uuid is null or ${idColumn[kind]} > $1::uuid) ${which}
     order by 1 limit ${AT_ONCE}`,
    [after ?? null],
  )
  return rows.map(({ id }) => id)
}

/** Makes every entry anew; what is found meanwhile is found by the old ones. */
export async function rebuildIndex(
  req: PayloadRequest,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<number> {
  const all = await countAll(req)
  let done = 0
  for (const kind of KINDS) {
    await takeOut(req, kind)
    for (let ids = await someIds(req, kind, undefined); ids.length > 0; ids = await someIds(req, kind, ids.at(-1))) {
      await indexTexts(req, kind, ids)
      done += ids.length
      onProgress(done, all)
    }
  }
  await countWords(req, new Date(), { atOnce: true })
  return done
}

async function countAll(req: PayloadRequest): Promise<number> {
  const [row] = await query<{ many: number }>(
    req,
    `select ((select count(*) from articles a where ${isPublic.article})
       + (select count(*) from questions q where ${isPublic.question}))::int as many`,
  )
  return row?.many ?? 0
}
