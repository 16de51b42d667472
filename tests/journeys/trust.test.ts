/** What is said of a review follows the text, and nothing that an editor types. */
import { anArticle, bodyOf, deskOf } from '../world/desk'
import { expect, test } from '../world/journey'
import { untruths } from '../world/machine-truth'
import { letterTo, linkIn } from '../world/mailbox'
import { askAndSign, phone, truthAt } from '../world/reviewer'
import { shownPage } from '../world/shown-page'

const dosed = (dose: string) =>
  bodyOf('Wash the bottle before you fill it.', `Put ${dose} spoons of sugar into the sample cake.`)

test('a changed dose breaks the review for readers and machines, and the reviewer mends it with one press', async ({
  arrive,
}) => {
  test.setTimeout(240_000)
  const desk = await deskOf('editor')
  const article = await desk.create('articles', await anArticle(desk, { body: dosed('5') }))
  const path = `/articles/${article.slug}`
  expect(await truthAt(path)).toMatchObject({ reviewedBy: [], lastReviewed: undefined })
  const reviewer = await arrive(phone)
  const { name, email } = await askAndSign(reviewer, article)
  await expect.poll(async () => (await truthAt(path)).reviewedBy).toEqual([name])
  const { lastReviewed, text } = await truthAt(path)
  expect(text).toContain('Medically reviewed the whole text')
  expect(lastReviewed).toBeTruthy()

  const tellsMachinesTheTruth = async () => {
    await reviewer.goto(path)
    expect(untruths(await shownPage(reviewer))).toEqual([])
  }
  await tellsMachinesTheTruth()

  await test.step('a dose that is called a spelling is not believed', async () => {
    const refused = await desk
      .change('articles', article.id, { body: dosed('50'), changeClass: 'typo', _status: 'published' })
      .then(() => 'published', String)
    expect(refused).toContain('400')
    expect((await truthAt(path)).reviewedBy).toEqual([name])
  })

  await test.step('called what it is, it is published, and the page says so', async () => {
    await desk.change('articles', article.id, { body: dosed('50'), changeClass: 'evidence', _status: 'published' })
    await expect
      .poll(async () => (await truthAt(path)).text)
      .toContain('Changed since the review: “On the way” (evidence).')
    expect(await truthAt(path)).toMatchObject({ reviewedBy: [], lastReviewed })
    expect((await truthAt(path)).text).not.toContain('Medically reviewed the whole text')
    await tellsMachinesTheTruth()
  })

  await test.step('the reviewer is told, sees the difference, and confirms it', async () => {
    await reviewer.goto(linkIn(await letterTo(email, /^Changed since you signed it/), /\/review\//))
    await expect(reviewer.getByRole('deletion').filter({ hasText: '5' }).first()).toBeVisible()
    await expect(reviewer.getByRole('insertion').filter({ hasText: '50' }).first()).toBeVisible()
    await reviewer.getByRole('button', { name: 'Confirm what changed' }).click()
    await expect.poll(async () => (await truthAt(path)).reviewedBy).toEqual([name])
    expect(Number(new Date((await truthAt(path)).lastReviewed ?? 0))).toBeGreaterThan(
      Number(new Date(lastReviewed ?? 0)),
    )
  })
})

test('spelling that the machine agrees to keeps the review, and the line says so', async ({ arrive }) => {
  test.setTimeout(240_000)
  const desk = await deskOf('editor')
  const before = bodyOf('Wash the bottle becuase somebody drank from it.')
  const article = await desk.create('articles', await anArticle(desk, { body: before }))
  const path = `/articles/${article.slug}`
  const { name } = await askAndSign(await arrive(phone), article)
  await expect.poll(async () => (await truthAt(path)).reviewedBy).toEqual([name])
  const { lastReviewed } = await truthAt(path)

  const after = bodyOf('Wash the bottle because somebody drank from it.')
  await desk.change('articles', article.id, { body: after, changeClass: 'typo', _status: 'published' })
  await expect.poll(async () => (await truthAt(path)).text).toContain('spelling corrected since')
  expect(await truthAt(path)).toMatchObject({ reviewedBy: [name], lastReviewed })
})
