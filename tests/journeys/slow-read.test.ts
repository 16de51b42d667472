import { anArticle, bodyOf, type Desk, deskOf, type Kept } from '../world/desk'
import { expectEverywhere, expectNowhere } from '../world/everywhere'
import { expect, test } from '../world/journey'
import type { SecondWeb } from '../world/second-web'

const OLD = 'It was further than it looked.'
const NEW = 'It was nearer than it looked.'
/** Tags expire again after five seconds; what catches up with missed changes comes every fifteen. */
const SECOND_TIME_MS = 9_000

/**
 * Asks the second web process for a page it has not made yet, and holds the making up: the text is read, the answer
 * about its revisions does not come. Meanwhile something changes, and that process is told; only then it goes on.
 */
async function changeWhileBeingMade(
  { url, gate }: SecondWeb,
  change: (desk: Desk, article: Kept) => Promise<unknown>,
  isTold: (article: Kept) => Promise<void>,
): Promise<string> {
  const desk = await deskOf('editor')
  const article = await desk.create('articles', await anArticle(desk))
  const path = `/articles/${article.slug}`
  await expectEverywhere([url], [{ path: '/articles', words: article.title }])
  gate.holdAnswersTo(/from revisions where article_id/)
  try {
    const inFlight = fetch(`${url}${path}`).then((answer) => answer.text())
    await expect.poll(gate.held, { message: 'the page is being made', intervals: [20] }).toBe(1)
    await change(desk, article)
    await isTold(article)
    gate.release()
    expect(await inFlight, 'whoever asked before the change sees the old text').toContain(OLD)
  } finally {
    gate.release()
  }
  return path
}

test('a page that was being made from the old text while the new one was published does not stay', async ({
  secondWeb,
}) => {
  const { url } = secondWeb
  const path = await changeWhileBeingMade(
    secondWeb,
    (desk, { id, title }) =>
      desk.change('articles', id, {
        title: `${title}, again`,
        body: bodyOf(NEW),
        changeClass: 'clarity',
        _status: 'published',
      }),
    ({ title }) => expectEverywhere([url], [{ path: '/articles', words: `${title}, again` }]),
  )
  await expectEverywhere([url], [{ path, words: NEW }], SECOND_TIME_MS)
})

test('a page that was being made while its article was taken back does not stay', async ({ secondWeb }) => {
  const { url } = secondWeb
  const path = await changeWhileBeingMade(
    secondWeb,
    (desk, { id }) => desk.change('articles', id, { _status: 'draft' }),
    ({ title }) => expectNowhere([url], [{ path: '/articles', words: title }]),
  )
  await expect.poll(async () => (await fetch(`${url}${path}`)).status, { timeout: SECOND_TIME_MS }).toBe(410)
})
