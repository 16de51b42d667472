import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { verifyLedger } from '@/articles/verify-ledger'
import { agree, agreeing, takeAgreementBack } from '@/discussion/agree'
import { answeredQuestions } from '@/discussion/answered-questions'
import { answersToLookAt } from '@/discussion/answers-to-look-at'
import { publishedQuestion } from '@/discussion/question-view'
import { stopQuoting } from '@/discussion/quoting'
import { successorsOf } from '@/discussion/replacement'
import { similarAnswers } from '@/discussion/similar-answers'
import { QuestionList } from '@/discussion/web/question-list'
import { QuestionPage } from '@/discussion/web/question-page'
import { checkSource } from '@/evidence/check-source'
import { query } from '@/platform/database'
import { bodyCiting } from '../world/citing'
import { mmr1998 } from '../world/papers'
import { bodyOf, staffOf } from '../world/people'
import { registriesStandIn } from '../world/registries-stand-in'
import { aHouse } from '../world/rooms'
import { anAnswer } from './an-answer'
import { allowed } from './asked'
import { anArticle, profileFor } from './below-an-article'

vi.mock('@/platform/public-cache', () => ({
  publicRead: async (_: string[], __: string[], read: () => unknown) => read(),
}))

const house = aHouse()
const editor = () => staffOf(house().payload, 'editor')

const sql = async <Row extends Record<string, unknown>>(statement: string, values: unknown[] = []) =>
  query<Row>(await house().system(), statement, values)

const change = async (id: string, data: Record<string, unknown>) =>
  house().payload.update({
    collection: 'questions',
    id,
    data: { _status: 'published', ...data },
    overrideAccess: false,
    req: await editor(),
  })

const view = async (id: string) => {
  const found = await publishedQuestion(await house().reader(), id)
  if (!found) throw new Error('There is no such page')
  return found
}
const page = async (id: string, now?: Date) => renderToStaticMarkup(<QuestionPage view={await view(id)} now={now} />)

test('the index has pages, each going on where the one before ended, whatever came meanwhile', async () => {
  const { payload, reader } = house()
  const day = (number: number) => new Date(Date.UTC(2020, 0, number)).toISOString()
  for (let number = 1; number <= 7; number += 1)
    await anAnswer(payload, { language: 'it', slug: `n-${number}`, answeredAt: day(Math.ceil(number / 2)) })
  const slugs: string[] = []
  let after: string | undefined
  do {
    const found = await answeredQuestions(await reader(), 'it', 3, after)
    if (!found) throw new Error('There is no such page')
    slugs.push(...found.cards.map(({ slug }) => slug))
    after = found.older
    if (slugs.length === 3) await anAnswer(payload, { language: 'it', slug: 'n-new', answeredAt: day(30) })
  } while (after)
  expect(slugs).toHaveLength(7)
  expect(new Set(slugs).size).toBe(7)
  expect(slugs[0]).toBe('n-7')
  expect(await answeredQuestions(await reader(), 'it', 3, '00000000-0000-4000-8000-000000000000')).toBeUndefined()
})

test('a replaced answer leads to the one that stands, over any number of steps, and leaves the lists', async () => {
  const { payload, reader } = house()
  const article = await anArticle(payload)
  const [first, second, third] = [
    await anAnswer(payload, { article: article.id, language: 'pt' }),
    await anAnswer(payload, { language: 'pt', slug: 'second' }),
    await anAnswer(payload, { language: 'pt', slug: 'third' }),
  ]
  await change(first.id, { replacedBy: second.id })
  await sql('delete from changes')
  await change(second.id, { replacedBy: third.id })
  const tags = (await sql<{ tags: string[] }>('select tags from changes')).flatMap((row) => row.tags)
  expect(tags).toContain(`discussion:article:${article.id}`)
  expect((await view(first.id)).replacedBy?.path).toBe('/pt/questions/third')
  expect(await page(first.id)).toContain('There is a newer answer')
  expect((await answeredQuestions(await reader(), 'pt', 9))?.cards.map(({ slug }) => slug)).toEqual(['third'])
  await change(second.id, { _status: 'draft' })
  expect((await view(first.id)).replacedBy).toBeUndefined()
})

test('answers that replace each other in a circle, or name a draft or themselves, are refused', async () => {
  const { payload, reader } = house()
  const one = await anAnswer(payload)
  const two = await anAnswer(payload)
  const three = await anAnswer(payload)
  const draft = await anAnswer(payload, { _status: 'draft' })
  const refused = { data: { errors: [{ path: 'replacedBy' }] } }
  await expect(change(one.id, { replacedBy: one.id })).rejects.toMatchObject(refused)
  await expect(change(one.id, { replacedBy: draft.id })).rejects.toMatchObject(refused)
  await change(one.id, { replacedBy: two.id })
  await change(two.id, { replacedBy: three.id })
  await expect(change(three.id, { replacedBy: one.id })).rejects.toMatchObject(refused)
  expect(await successorsOf(await reader(), one.id)).toEqual([two.id, three.id])
  await sql('update questions set replaced_by_id = $2 where id = $1', [three.id, one.id])
  expect(await successorsOf(await reader(), one.id)).toEqual([two.id, three.id])
})

test('similar answers say why: the same article, the same topic, or much the same words', async () => {
  const { payload, reader } = house()
  const article = await anArticle(payload)
  const topics = article.topics?.map((topic) => (typeof topic === 'string' ? topic : topic.id))
  const cousin = await anArticle(payload, { topics })
  const french = { language: 'fr' }
  const about = await anAnswer(payload, { ...french, title: 'Espresso while nursing?', article: article.id, slug: 'a' })
  await anAnswer(payload, { ...french, title: 'Weaning from the breast?', article: article.id, slug: 'same-article' })
  await anAnswer(payload, { ...french, title: 'Tea while nursing?', article: cousin.id, slug: 'same-topic' })
  await anAnswer(payload, { ...french, title: 'Espresso while nursing, twice?', slug: 'same-words' })
  await anAnswer(payload, { ...french, title: 'Cradle cap?', slug: 'far' })
  await anAnswer(payload, { title: 'Espresso while nursing?', slug: 'other-language' })
  const found = await similarAnswers(await reader(), about.id, article.id)
  expect(found.map(({ card, reason }) => [card.slug, reason])).toEqual([
    ['same-article', 'About the same article'],
    ['same-topic', expect.stringMatching(/^Also about Topic/)],
    ['same-words', 'Asks something similar'],
  ])
  const html = renderToStaticMarkup(<QuestionPage view={await view(about.id)} similar={found} />)
  expect(html).toContain('href="/fr/questions/same-words"')
  expect(html).toContain('Asks something similar. Answered')
})

test('an answer whose day has passed says so on its page and in lists, without being saved', async () => {
  const { payload, reader } = house()
  const { id } = await anAnswer(payload, { language: 'ro', checkBy: '2026-03-01T00:00:00.000Z' })
  const { cards } = (await answeredQuestions(await reader(), 'ro', 9)) ?? { cards: [] }
  const list = (now: string) => renderToStaticMarkup(<QuestionList cards={cards} now={new Date(now)} />)
  expect(list('2026-02-28T00:00:00Z')).not.toContain('due to be checked')
  expect(list('2026-03-02T00:00:00Z')).toContain('was due to be checked again')
  expect(await page(id, new Date('2026-02-28T00:00:00Z'))).not.toContain('was due to be checked again')
  expect(await page(id, new Date('2026-03-02T00:00:00Z'))).toContain('This answer was due to be checked again')
})

test('a second clinician agrees with a text, once, and not with another', async () => {
  const { payload } = house()
  const { id } = await anAnswer(payload)
  const second = await profileFor(payload, 'author')
  const req = () => staffOf(payload, 'author')
  const { hash, may } = (await agreeing(await req(), id)) ?? { hash: '' }
  expect(may).toBe(true)
  expect(await agree(await req(), id, 'a'.repeat(64))).toEqual({ ok: false, reason: 'changed-meanwhile' })
  await sql('delete from changes')
  const at = new Date('2026-05-03T10:00:00Z')
  expect(await agree(await req(), id, hash, at)).toEqual({ ok: true, value: 'agreed' })
  expect(await agree(await req(), id, hash, at)).toEqual({ ok: true, value: 'agreed' })
  expect(await sql('select 1 from reviews where subject_id = $1', [id])).toHaveLength(1)
  expect((await sql<{ tags: string[] }>('select tags from changes')).flatMap(({ tags }) => tags)).toContain(
    `reviews:question:${id}`,
  )
  expect(await page(id)).toContain(`>${second.name}, IBCLC</a>, agrees with this answer, `)
  await change(id, { answer: bodyOf('Three cups are usual.') })
  expect(await page(id)).not.toContain('agrees with this answer')
  expect(await page(id)).toContain('agreed with an earlier text of this answer')
  const entry = (await agreeing(await req(), id))?.agreements[0]?.id ?? ''
  expect(await takeAgreementBack(await staffOf(payload, 'moderator'), id, entry)).toEqual({
    ok: false,
    reason: 'not-staff',
  })
  expect(await takeAgreementBack(await req(), id, entry)).toEqual({ ok: true, value: 'taken-back' })
  expect(await takeAgreementBack(await req(), id, entry)).toEqual({ ok: true, value: 'taken-back' })
  expect(await page(id)).not.toContain(second.name)
  expect((await verifyLedger(await house().system())).problem).toBeUndefined()
})

test('nobody agrees with their own answer, without a credential, a profile or an account; the book holds no reader’s words', async () => {
  const { payload, reader } = house()
  const own = await profileFor(payload, 'author')
  const mine = await anAnswer(payload, { answeredBy: own.id, title: 'Plum dumplings?' })
  const hashOf = async (id: string) => (await agreeing(await reader(), id))?.hash ?? ''
  const hash = await hashOf(mine.id)
  expect(await agree(await staffOf(payload, 'author'), mine.id, hash)).toEqual({ ok: false, reason: 'own-answer' })
  expect(await agree(await reader(), mine.id, hash)).toEqual({ ok: false, reason: 'not-staff' })
  expect(await agree(await staffOf(payload, 'administrator'), mine.id, hash)).toEqual({
    ok: false,
    reason: 'no-profile',
  })
  const moderator = await profileFor(payload, 'moderator')
  const expired = [{ abbreviation: 'IBCLC', name: 'L', issuer: 'A', expires: '2020-01-01T00:00:00.000Z' }]
  await payload.update({ collection: 'people', id: moderator.id, data: { credentials: expired } })
  expect(await agree(await staffOf(payload, 'moderator'), mine.id, hash)).toEqual({
    ok: false,
    reason: 'no-credential',
  })
  await profileFor(payload, 'editor')
  expect(await agree(await editor(), mine.id, hash)).toMatchObject({ ok: true })
  for (const table of ['reviews', 'review_texts', 'review_quotes'])
    expect(JSON.stringify(await sql(`select * from ${table}`)), table).not.toContain('dumplings')
})

test('the dashboard names answers that are stale and those that a reader took away', async () => {
  const { payload, reader, system } = house()
  const now = new Date('2026-06-01T00:00:00Z')
  const stale = await anAnswer(payload, { checkBy: '2026-05-01T00:00:00.000Z' })
  const fresh = await anAnswer(payload, { checkBy: '2026-07-01T00:00:00.000Z' })
  const { id: comment } = await allowed(house())
  const gone = await anAnswer(payload, { comments: [comment] })
  await stopQuoting(await reader(), comment)
  const source = await payload.create({ collection: 'sources', data: { title: 'Ours', doi: mmr1998.DOI } })
  const retracted = await anAnswer(payload, { answer: bodyCiting({ source: source.id }) })
  const registries = await registriesStandIn()
  registries.works = [mmr1998]
  await checkSource(await system(), source.id, registries.outside, new Date())
  await registries.close()
  const found = (await answersToLookAt(await system(), now)).map(({ id, why }) => [id, why])
  expect(found).toContainEqual([stale.id, 'overdue'])
  expect(found).toContainEqual([gone.id, 'taken-back'])
  expect(found.flat()).not.toContain(fresh.id)
  expect(found[0]).toEqual([retracted.id, 'retracted'])
})
