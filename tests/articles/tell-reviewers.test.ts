import { beforeEach, expect, test, vi } from 'vitest'
import { tellReviewersOfChange } from '@/articles/tell-reviewers'
import { query } from '@/platform/database'
import { signText } from '@/reviews/answer-request'
import { requestsAbout } from '@/reviews/requests'
import { reviewSheet } from '@/reviews/review-sheet'
import { anArticle, aReviewer, asked, lettersTo, type Reviewer, tokenIn } from '../reviews/asked'
import { bodyOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()
const kept = vi.hoisted(() => ({ keptClass: vi.fn() }))
vi.mock('@/text/kept-class', () => kept)
beforeEach(() => {
  kept.keptClass.mockReset().mockResolvedValue(undefined)
})

const plain = { conflicts: 'None', remarks: '', shownAs: 'name-and-credential' } as const

async function aSignedArticle(reviewer: Reviewer, sections?: (hashes: string[]) => string[]) {
  const article = await anArticle(house())
  const { token } = await asked(house(), article.id, reviewer)
  const sheet = await reviewSheet(await house().reader(), token, new Date())
  const hashes = sheet.ok ? sheet.value.sections.map(({ hash }) => hash) : []
  const signed = await signText(await house().reader(), token, { ...plain, sections: sections?.(hashes) }, new Date())
  expect(signed.ok).toBe(true)
  return article
}

const change = async (id: string, data: Record<string, unknown>) =>
  house().payload.update({
    collection: 'articles',
    id,
    data: { changeClass: 'clarity', ...data, _status: 'published' },
    req: await house().system(),
  })

const tell = async (id: string) => tellReviewersOfChange(await house().system(), id, new Date())
const subjectsTo = async ({ address }: Reviewer) => (await lettersTo(house(), address)).map(({ subject }) => subject)

test('a change of a published article is put on the queue, and a saved draft is not', async () => {
  const { id } = await anArticle(house())
  const jobs = async () =>
    query(
      await house().system(),
      `select 1 from pgboss.job where name = 'articles-tell-reviewers' and data->>'id' = $1`,
      [id],
    )
  const before = (await jobs()).length
  await house().payload.update({
    collection: 'articles',
    id,
    data: { standfirst: 'A draft.', _status: 'draft' },
    draft: true,
    req: await house().system(),
  })
  expect((await jobs()).length).toBe(before)
  await change(id, { standfirst: 'Published.' })
  expect((await jobs()).length).toBe(before + 1)
})

test('whose credit broke is asked to look at what changed, once for each text', async () => {
  const ada = await aReviewer(house(), 'Ada Told')
  const { id, title } = await aSignedArticle(ada)
  await tell(id)
  expect(await subjectsTo(ada)).toHaveLength(1)
  await change(id, { body: bodyOf('Babies wake at night, and this was changed.') })
  await Promise.all([tell(id), tell(id)])
  await tell(id)
  expect((await subjectsTo(ada)).slice(1)).toEqual([`Changed since you signed it: “${title}”`])
  const [open] = await requestsAbout(await house().system(), 'article', id)
  expect(open).toMatchObject({ status: 'open', askedBy: undefined })
  await change(id, { body: bodyOf('Babies wake at night, and this was changed again.') })
  await tell(id)
  expect((await subjectsTo(ada)).slice(1)).toHaveLength(2)
  const link = tokenIn((await lettersTo(house(), ada.address)).at(-1)?.text ?? '', 'review')
  const sheet = await reviewSheet(await house().reader(), link, new Date())
  expect(sheet.ok && sheet.value.earlier?.text).toContain('and that is usual.')
})

test('who signed a section that stands as it was hears nothing of the others', async () => {
  const ada = await aReviewer(house(), 'Ada Scoped')
  const { id } = await aSignedArticle(ada, ([, second = '']) => [second])
  await change(id, { standfirst: 'Another standfirst.' })
  await tell(id)
  expect(await subjectsTo(ada)).toHaveLength(1)
})

test('mended spelling is told in a plain notice, once, that asks for nothing', async () => {
  const ada = await aReviewer(house(), 'Ada Mended')
  const { id, title } = await aSignedArticle(ada)
  await change(id, { body: bodyOf('Babies wake at night, and thatt is usual.') })
  kept.keptClass.mockResolvedValue('typo')
  await tell(id)
  await tell(id)
  const [, notice, ...more] = await lettersTo(house(), ada.address)
  expect([notice?.subject, more]).toEqual([`Spelling corrected in “${title}”`, []])
  expect(notice?.text).not.toContain('/review/')
  expect((await requestsAbout(await house().system(), 'article', id)).map(({ status }) => status)).toEqual(['signed'])
})

test('a question of an editor’s that waits is not replaced by itself', async () => {
  const ada = await aReviewer(house(), 'Ada Busy')
  const { id } = await aSignedArticle(ada)
  await house().payload.update({
    collection: 'articles',
    id,
    data: { standfirst: 'A draft for Ada.', _status: 'draft' },
    draft: true,
    req: await house().system(),
  })
  const { token } = await asked(house(), id, ada)
  await change(id, { standfirst: 'Something else.' })
  await tell(id)
  expect(await subjectsTo(ada)).toHaveLength(2)
  expect((await reviewSheet(await house().reader(), token, new Date())).ok).toBe(true)
})

test('where no address is known, nobody is asked and nothing breaks', async () => {
  const ada = await aReviewer(house(), 'Ada Unknown')
  const { id } = await aSignedArticle(ada)
  await query(await house().system(), 'delete from reviewer_addresses where reviewer = $1', [ada.id])
  await change(id, { standfirst: 'Changed for nobody.' })
  await tell(id)
  expect(await requestsAbout(await house().system(), 'article', id)).toHaveLength(1)
})
