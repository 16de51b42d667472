import { chooseIn, editorIn, fieldCalled, insert, publish, take, unpublish } from '../world/admin'
import { anArticle, bodyOf, deskOf } from '../world/desk'
import { expectEverywhere, expectNowhere, lookAround, placesOf, statusAt } from '../world/everywhere'
import { expectGoodPage } from '../world/good-page'
import { expect, test } from '../world/journey'
import { signInOf, siteUrl } from '../world/site'

test('an editor signs in, writes an article, looks at it and publishes it, and readers find it everywhere', async ({
  arrive,
  reader,
  secondWeb,
  expected,
}) => {
  test.setTimeout(240_000)
  const webs = [siteUrl(), secondWeb.url]
  const article = { title: 'When a baby refuses the bottle', slug: 'when-a-baby-refuses-the-bottle' }
  const places = placesOf(article, 'feeding', 'ada-sample')
  await lookAround(webs, places)

  const page = await arrive({ viewport: { width: 1400, height: 1000 } })
  await page.goto('/admin')
  const { email, password } = await signInOf('editor')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Write an article' }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill(article.title)
  await page.getByRole('textbox', { name: 'Standfirst' }).fill('Most babies who refuse a bottle take it within days.')
  await page
    .getByRole('textbox', { name: 'In short' })
    .fill('Try it when everybody is calm. Somebody else may do better.')

  const body = fieldCalled(page, 'Body')
  const text = editorIn(body)
  const goOn = () => body.getByRole('button', { name: 'Insert Paragraph' }).last().click()
  await text.click()
  await insert(page, 'Heading', 'Heading 2')
  await page.keyboard.type('What helps')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Warm the teat first. ')
  await insert(page, 'Citation', 'Citation')
  const citation = page.getByRole('dialog')
  await chooseIn(fieldCalled(citation, 'Source'), 'Policy Statement: Breastfeeding and the Use of Human Milk')
  await take(citation)
  await goOn()
  await page.keyboard.type('- A calm hour')
  await page.keyboard.press('Enter')
  await page.keyboard.type('A quiet room')
  await goOn()
  await page.keyboard.type('Ask your midwife')
  await page.keyboard.press('Shift+Home')
  const link = page.getByRole('dialog')
  await expect(async () => {
    // The toolbar takes a press only once it has heard of the selection.
    await body.locator('[data-button-key=link]').first().click()
    await expect(fieldCalled(link, 'Enter a URL')).toBeVisible({ timeout: 3000 })
  }).toPass()
  await fieldCalled(link, 'Enter a URL').getByRole('textbox').fill('https://example.org/midwives')
  await take(link)
  await goOn()
  await insert(page, 'Key', 'Key point')
  await editorIn(fieldCalled(body, 'Text')).fill('Hunger is not a teacher.')
  await goOn()
  await insert(page, 'Care', 'Care card')
  await fieldCalled(body, 'Title').getByRole('textbox').fill('Ring your clinician if')
  await editorIn(fieldCalled(body, 'Text')).fill('there has been no wet nappy for eight hours.')
  await goOn()
  await insert(page, 'Defin', 'Definition')
  await fieldCalled(body, 'Term').getByRole('textbox').fill('Paced feeding')
  await editorIn(fieldCalled(body, 'Text')).fill('Feeding with pauses, so that the baby leads.')

  await test.step('a picture without words for those who cannot see it is refused', async () => {
    expected.push(/^400 POST .*\/api\/media/)
    await fieldCalled(page, 'Picture at the head').getByRole('button', { name: 'Create New' }).click()
    const picture = page.getByRole('dialog')
    await picture.locator('input[type=file]').setInputFiles('src/sample/media/safe-sleep.webp')
    await expect(picture.getByRole('button', { name: 'Edit Image' })).toBeVisible()
    await picture.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByText('The following field is invalid: Alt text')).toBeVisible()
    await picture.getByRole('textbox', { name: 'Alt text' }).fill('A bottle on a kitchen table at night.')
    await take(picture)
  })

  await chooseIn(fieldCalled(page, 'Topics'), 'Feeding')
  await chooseIn(fieldCalled(page, 'Authors'), 'Dr Ada Sample')

  await test.step('the preview shows what was written, and nobody else sees it yet', async () => {
    await page.getByRole('button', { name: 'See it as readers do' }).click()
    const preview = page.frameLocator('iframe')
    await expect(preview.getByRole('heading', { level: 1, name: article.title })).toBeVisible()
    await expect(preview.getByText('Hunger is not a teacher.')).toBeVisible()
    await page.getByRole('button', { name: 'Close the preview' }).click()
    for (const web of webs) expect(await statusAt(web, `/articles/${article.slug}`)).toBe(404)
  })

  await publish(page)
  await expectEverywhere(webs, places)

  await reader.goto('/')
  await reader.getByRole('link', { name: article.title }).first().click()
  const main = reader.getByRole('main')
  await expect(main.getByRole('heading', { level: 1, name: article.title })).toBeVisible()
  await expect(main.getByRole('heading', { level: 2, name: 'What helps' })).toBeVisible()
  await expect(main.getByRole('listitem').filter({ hasText: 'A quiet room' })).toBeVisible()
  await expect(main.getByRole('link', { name: 'Ask your midwife' })).toHaveAttribute(
    'href',
    'https://example.org/midwives',
  )
  await expect(main.getByText('Hunger is not a teacher.')).toBeVisible()
  await expect(main.getByText('Ring your clinician if')).toBeVisible()
  await expect(main.getByText('Paced feeding')).toBeVisible()
  await expect(main.getByRole('img', { name: 'A bottle on a kitchen table at night.' })).toBeVisible()
  await expect(main.getByText('Policy Statement: Breastfeeding and the Use of Human Milk').first()).toBeVisible()
  await expectGoodPage(reader)
})

test('an unpublished article is gone from every page of every web process', async ({ signedInAs, secondWeb }) => {
  const webs = [siteUrl(), secondWeb.url]
  const desk = await deskOf('editor')
  const article = await desk.create('articles', await anArticle(desk))
  const places = placesOf(article, 'feeding', 'ada-sample')
  await expectEverywhere(webs, places)

  const page = await signedInAs('editor')
  await page.goto(`/admin/collections/articles/${article.id}`)
  await unpublish(page)

  await expectNowhere(webs, places)
  for (const web of webs) {
    expect(await statusAt(web, `/articles/${article.slug}`)).toBe(410)
    expect((await fetch(`${web}/articles/${article.slug}`, { method: 'HEAD' })).status).toBe(410)
  }
  await desk.change('articles', article.id, { _status: 'published' })
  await expectEverywhere(webs, places)
  for (const web of webs) expect(await statusAt(web, `/articles/${article.slug}`)).toBe(200)
})

test('a changed text and a changed address are what every web process shows next', async ({ reader, secondWeb }) => {
  const webs = [siteUrl(), secondWeb.url]
  const desk = await deskOf('editor')
  const article = await desk.create('articles', await anArticle(desk))
  const old = { path: `/articles/${article.slug}`, words: 'It was further than it looked.' }
  await expectEverywhere(webs, [old])

  const slug = `${article.slug}-again`
  await desk.change('articles', article.id, {
    slug,
    body: bodyOf('It was nearer than it looked.'),
    changeClass: 'correction',
    _status: 'published',
  })
  await expectEverywhere(webs, [{ path: `/articles/${slug}`, words: 'It was nearer than it looked.' }])
  for (const web of webs) await expect.poll(() => statusAt(web, old.path)).toBe(308)
  await reader.goto(old.path)
  await expect(reader).toHaveURL(new RegExp(`/articles/${slug}$`))
  await expect(reader.getByText('It was nearer than it looked.')).toBeVisible()
})

test('an article is published by itself at the time an editor set', async ({ visitor }) => {
  test.setTimeout(180_000)
  const desk = await deskOf('editor')
  const at = new Date(Date.now() + 3_000).toISOString()
  const article = await desk.create('articles', await anArticle(desk, { publishAt: at, _status: 'draft' }))
  expect(await statusAt(siteUrl(), `/articles/${article.slug}`)).toBe(404)
  const status = () => statusAt(siteUrl(), `/articles/${article.slug}`)
  await expect.poll(status, { message: 'it is published', timeout: 120_000 }).toBe(200)
  await visitor.goto('/')
  await expect(visitor.getByRole('link', { name: article.title }).first()).toBeVisible()
})
