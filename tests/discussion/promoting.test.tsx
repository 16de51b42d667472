import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { eraseComment } from '@/discussion/erase-comment'
import { merge } from '@/discussion/merge'
import { promoteToArticle, promoteToPage } from '@/discussion/promote'
import { quotedWords } from '@/discussion/quoted-words'
import { stopQuoting } from '@/discussion/quoting'
import { query } from '@/platform/database'
import { RichText } from '@/site/rich-text/rich-text'
import { questionsQuoted, withWordsQuoted } from '@/text/quoted-blocks'
import { walkBody } from '@/text/walk'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anAnswer } from './an-answer'
import { allowed, answered, asked } from './asked'

vi.mock('@/platform/public-cache', () => ({
  publicRead: async (_: string[], __: string[], read: () => unknown) => read(),
}))

const house = aHouse()
const editor = () => staffOf(house().payload, 'editor')

const sql = async <Row extends Record<string, unknown>>(statement: string, values: unknown[] = []) =>
  query<Row>(await house().system(), statement, values)

const publish = async (article: string) =>
  house().payload.update({
    collection: 'articles',
    id: article,
    data: { _status: 'published', changeNote: 'A question was added.', changeClass: 'clarity' },
    overrideAccess: false,
    req: await editor(),
  })

/** What readers see of the published body. */
async function shown(article: string, feed = false): Promise<string> {
  const doc = await house().payload.findByID({ collection: 'articles', id: article, depth: 0 })
  const { blocks } = walkBody(doc.body)
  const words = feed ? {} : await quotedWords(await house().reader(), questionsQuoted(blocks))
  return renderToStaticMarkup(<RichText blocks={withWordsQuoted(blocks, words)} feed={feed} />)
}

test('an answered question becomes the draft of a page, once, and is prefilled from the answer', async () => {
  const { id, article } = await allowed(house(), 'I am so tired. May I drink coffee? One cup a day.')
  await answered(house(), id, 'Yes.\n\nTwo cups are usual.')
  const first = await promoteToPage(await editor(), id, new Date('2026-05-01T00:00:00Z'))
  const second = await promoteToPage(await editor(), id)
  if (!first.ok) throw new Error(first.reason)
  expect(second).toEqual(first)
  const page = await house().payload.findByID({ collection: 'questions', id: first.value, draft: true, depth: 0 })
  expect(page).toMatchObject({
    title: 'May I drink coffee?',
    details: 'I am so tired.\n\nOne cup a day.',
    slug: 'may-i-drink-coffee',
    article: article.id,
    comments: [id],
    checkBy: '2027-05-01T00:00:00.000Z',
    _status: 'draft',
  })
  expect(walkBody(page.answer).blocks).toHaveLength(2)
  expect(page.answeredBy).toBeTruthy()
})

test('nobody promotes without the leave of the asker, a role that writes, or something readers see', async () => {
  const { id } = await asked(house())
  for (const promote of [promoteToPage, promoteToArticle]) {
    expect(await promote(await editor(), id)).toEqual({ ok: false, reason: 'no-leave' })
    expect(await promote(await staffOf(house().payload, 'moderator'), id)).toEqual({
      ok: false,
      reason: 'not-a-writer',
    })
    expect(await promote(await house().reader(), id)).toEqual({ ok: false, reason: 'not-a-writer' })
    const waiting = await allowed(house(), 'Tea?', { waits: true })
    expect(await promote(await editor(), waiting.id)).toEqual({ ok: false, reason: 'not-published' })
    const answer = await answered(house(), id)
    expect(await promote(await editor(), answer)).toEqual({ ok: false, reason: 'not-a-question' })
    expect(await promote(await editor(), '00000000-0000-4000-8000-000000000000')).toMatchObject({
      reason: 'no-comment',
    })
  }
})

test('an article quotes a reader by reference and salted hash; no table but the comment’s holds the words', async () => {
  const { id, article } = await allowed(house(), 'Why do velvet herons whisper?')
  await answered(house(), id)
  const quoted = await promoteToArticle(await editor(), id)
  expect(await promoteToArticle(await editor(), id)).toEqual(quoted)
  await publish(article.id)
  expect(await shown(article.id)).toContain('<p>Why do velvet herons whisper?</p>')
  const feed = await shown(article.id, true)
  expect(feed).not.toContain('velvet')
  expect(feed).toContain('Read the question on the page')
  for (const table of ['articles', '_articles_v', 'revisions', 'quoted_questions', 'review_texts', 'review_quotes'])
    expect(JSON.stringify(await sql(`select * from ${table}`)), table).not.toContain('velvet')
  const [before] = await sql('select content_hash from revisions where article_id = $1 order by number desc', [
    article.id,
  ])

  await sql('delete from changes')
  await stopQuoting(await house().reader(), id)
  expect(await shown(article.id)).toContain('The reader took these words back.')
  expect(await shown(article.id)).toContain('Two cups are usual.')
  expect(await shown(article.id, true)).not.toContain('velvet')
  const [change] = await sql<{ tags: string[] }>('select tags from changes')
  expect(change?.tags).toEqual([`articles:${article.id}`, `discussion:quote:${quoted.ok ? quoted.value : ''}`])
  const [salt] = await sql('select salt from quoted_questions where comment_id = $1', [id])
  expect(salt).toEqual({ salt: null })
  await publish(article.id)
  const [after] = await sql('select content_hash from revisions where article_id = $1 order by number desc', [
    article.id,
  ])
  expect(after).toEqual(before)
})

test('a quote whose words were changed since is not shown until it is quoted anew, and the pages hear of it', async () => {
  const { id, article } = await allowed(house(), 'Can my son Tom drink tea?')
  expect(await promoteToArticle(await editor(), id)).toEqual({ ok: false, reason: 'not-answered' })
  await answered(house(), id)
  await promoteToArticle(await editor(), id)
  await publish(article.id)
  await sql('delete from changes')
  const data = { publicWording: 'Can a baby drink tea?' }
  await house().payload.update({ collection: 'comments', id, data, overrideAccess: false, req: await editor() })
  expect(await shown(article.id)).not.toContain('tea?')
  expect((await sql<{ tags: string[] }>('select tags from changes')).flatMap(({ tags }) => tags)).toContainEqual(
    expect.stringContaining('discussion:quote:'),
  )
  await promoteToArticle(await editor(), id)
  await publish(article.id)
  expect(await shown(article.id)).toContain('Can a baby drink tea?')
})

test('nobody writes words into a quote, and a copy of it ends with it', async () => {
  const { id, article } = await allowed(house(), 'Do pickles matter?')
  await answered(house(), id)
  await promoteToArticle(await editor(), id)
  const draft = await house().payload.findByID({ collection: 'articles', id: article.id, draft: true, depth: 0 })
  const body = JSON.parse(JSON.stringify(draft.body))
  const block = body.root.children.at(-1)
  block.fields.words = 'Do pickles matter?'
  delete block.fields.quoted
  const saved = await house().payload.update({
    collection: 'articles',
    id: article.id,
    data: { body, _status: 'draft' },
    draft: true,
    overrideAccess: false,
    req: await editor(),
  })
  expect(JSON.stringify(saved.body)).not.toContain('pickles')
})

test('after withdrawal and deletion the words of a promoted question stand in no table', async () => {
  const { id, article } = await allowed(house(), 'Are crimson umbrellas safe? Crimson umbrellas everywhere.')
  await answered(house(), id)
  const page = await promoteToPage(await editor(), id)
  await promoteToArticle(await editor(), id)
  await publish(article.id)
  if (!page.ok) throw new Error(page.reason)
  const data = { _status: 'published' as const, slug: 'umbrellas' }
  await house().payload.update({
    collection: 'questions',
    id: page.value,
    data,
    overrideAccess: false,
    req: await editor(),
  })
  expect((await eraseComment(await house().reader(), id, 'writer')).ok).toBe(true)
  const tables = await sql<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE'`,
  )
  for (const { name } of tables)
    expect(await sql(`select 1 from ${name} t where t::text ilike '%crimson%'`), name).toEqual([])
  expect(await shown(article.id)).toContain('The reader took these words back.')
})

test('what is quoted is not deleted from under its quotes', async () => {
  const { id } = await allowed(house())
  const { id: page } = await anAnswer(house().payload, { comments: [id] })
  const remove = async () =>
    house().payload.delete({
      collection: 'comments',
      id,
      overrideAccess: false,
      req: await staffOf(house().payload, 'administrator'),
    })
  await expect(remove()).rejects.toThrow('quotes this')
  await stopQuoting(await house().reader(), id)
  await remove()
  expect(await sql('select 1 from questions where id = $1', [page])).toHaveLength(1)
})

test('a merged question is no page of anybody’s words', async () => {
  const { id } = await asked(house())
  const other = await allowed(house())
  expect(await merge(await editor(), { comments: [id], into: { kind: 'comment', id: other.id } })).toEqual({
    ok: true,
    value: 1,
  })
  expect(await promoteToPage(await editor(), id)).toEqual({ ok: false, reason: 'no-leave' })
})
