/** Reading a long discussion, and saying something about it without writing. */
import { anArticle, deskOf } from '../world/desk'
import { expectGoodPage } from '../world/good-page'
import { expect, test } from '../world/journey'
import { approve, sendBelow, sentBelow } from '../world/thread'

const WRITING = `It helped us **a lot**, and *so* did these:

- a walk
- [a page of the WHO](https://www.who.int/health-topics/breastfeeding)

> One feed at a time.

كم من الوقت؟`

test('a reader without JavaScript reads all of a long discussion, says what helped and reports what did not', async ({
  reader,
}) => {
  test.setTimeout(240_000)
  const desk = await deskOf('editor')
  const article = await desk.create('articles', await anArticle(desk))
  const path = `/articles/${article.slug}`
  const filling = 'We walked up and down the hall, and after a while it was morning. '
  const many = Array.from({ length: 34 }, (_, number) => `Night ${number + 1}. ${filling.repeat(12)}`)
  for (const words of [WRITING, ...many]) await sendBelow(path, { words, name: 'Mira' })
  const sent = await sentBelow(desk, article.id)
  for (const { id } of sent) await approve(desk, id)
  const first = sent.find(({ publicWording }) => String(publicWording).startsWith('It helped us'))
  const pinned = sent.find(({ publicWording }) => String(publicWording).startsWith('Night 3.'))
  if (!first || !pinned) throw new Error('A comment is missing')
  await desk.change('comments', pinned.id, { pinned: true })
  const { id: person } = await desk.find('people', 'slug', 'ada-sample')
  await desk.press(`comments/${first.id}/reply`, { words: 'Thank you for telling us. *Sleep well.*', person })

  await test.step('the article shows the first page, what is pinned before all others', async () => {
    await expect(async () => {
      await reader.goto(path)
      await expect(reader.locator('#comments article').first()).toContainText('Night 3.', { timeout: 1000 })
      await expect(reader.getByText('Thank you for telling us.')).toBeVisible({ timeout: 1000 })
    }).toPass()
    await expect(reader.locator('#comments article').first()).toContainText('Pinned')
    await expectGoodPage(reader)
  })

  await test.step('the pages lead on to the last comment, and none stands twice', async () => {
    const seen = new Set<string>()
    const take = async () => {
      const ids = await reader.locator('article[id^="c-"]').evaluateAll((all) => all.map(({ id }) => id))
      for (const id of ids) {
        expect(seen.has(id), `${id} stands twice`).toBe(false)
        seen.add(id)
      }
    }
    await take()
    await reader.getByRole('link', { name: 'Older comments' }).click()
    await expect(reader).toHaveURL(/\/comments\/newest\/[0-9a-f-]{36}$/)
    await expectGoodPage(reader)
    await take()
    const on = reader.getByRole('link', { name: 'More comments' })
    while ((await on.count()) > 0) {
      await on.click()
      await take()
    }
    expect(seen.size).toBe(sent.length + 1)
  })

  await test.step('another order is a click away, and is what search engines keep', async () => {
    await reader.getByRole('link', { name: 'Oldest first' }).click()
    await expect(reader).toHaveURL(`${path}/comments/oldest`)
    await expectGoodPage(reader)
    await expect(reader.locator('link[rel=canonical]')).toHaveAttribute('href', /\/comments\/oldest$/)
  })

  await test.step('a permalink leads to a comment, which is shown as it was meant', async () => {
    await reader.goto(`/comments/${first.id}`)
    await expect(reader).toHaveURL(new RegExp(`#c-${first.id}$`))
    const comment = reader.locator(`#c-${first.id}`)
    await expect(comment.getByRole('link', { name: 'a page of the WHO' })).toHaveAttribute(
      'rel',
      'ugc nofollow noopener',
    )
    await expect(comment.locator('strong')).toHaveText('a lot')
    await expect(comment.locator('blockquote')).toContainText('One feed at a time.')
    await expect(comment.getByRole('listitem')).toHaveCount(2)
    await expect(comment.locator('p[dir=auto]').last()).toHaveCSS('direction', 'rtl')
    await expectGoodPage(reader)
  })

  await test.step('“helpful” counts once and leads back', async () => {
    for (const _time of [1, 2]) {
      await reader.goto(`/comments/${first.id}`)
      await reader
        .locator(`#c-${first.id}`)
        .getByRole('button', { name: /^Helpful/ })
        .click()
      await expect(reader.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()
      await expectGoodPage(reader)
      await reader.getByRole('link', { name: 'Back to the comment' }).click()
      await expect(reader).toHaveURL(new RegExp(`#c-${first.id}$`))
    }
    await expect(async () => {
      await reader.goto(`${path}/comments/helpful`)
      await expect(reader.locator(`#c-${first.id}`).getByRole('button', { name: /^Helpful · 1,/ })).toBeVisible({
        timeout: 1000,
      })
    }).toPass({ timeout: 100_000, intervals: [2000] })
    await expect(reader.locator('article[id^="c-"]').nth(1)).toHaveAttribute('id', `c-${first.id}`)
  })

  await test.step('a report asks for a reason, and what may give somebody away is gone until somebody has looked', async () => {
    const other = sent.find(({ publicWording }) => String(publicWording).startsWith('Night 30.'))
    // Something that gives somebody away does stand in it.
    await desk.change('comments', String(other?.id), { publicWording: 'Night 30. My son Luka Horvath was up again.' })
    await reader.goto(`/comments/${other?.id}`)
    await reader
      .locator(`#c-${other?.id}`)
      .getByRole('link', { name: /^Report/ })
      .click()
    await expectGoodPage(reader)
    await reader.getByRole('button', { name: 'Send the report' }).click()
    await expect(reader.getByRole('alert')).toContainText('Please choose what is wrong with it.')
    await expectGoodPage(reader)
    await reader.getByRole('radio', { name: 'It gives away who somebody is' }).check()
    await expect(async () => {
      await reader.getByRole('button', { name: 'Send the report' }).click()
      await expect(reader).toHaveURL('/comments/reported', { timeout: 500 })
    }).toPass()
    await expect(reader.getByRole('heading', { level: 1, name: 'Thank you, we will look at it' })).toBeVisible()
    await expectGoodPage(reader)
    const answer = await reader.goto(`/comments/${other?.id}`)
    expect(answer?.status()).toBe(410)
    await expectGoodPage(reader)
  })
})
