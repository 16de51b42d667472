import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { forgetBlankedWords, WORDS_BLANKED } from '@/articles/blanked-words'
import { query } from '@/platform/database'
import { signText } from '@/reviews/answer-request'
import { reviewSheet } from '@/reviews/review-sheet'
import { ReviewPage } from '@/reviews/web/review-page'
import { bodyOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anArticle, aReviewer, asked } from './asked'

const house = aHouse()

type Node = { type: string; version: number; [more: string]: unknown }

const WORDS = 'May I drink tea?'
const question = (words: string, answer: string): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: '66f0a1b2c3d4e5f601234567', blockType: 'readerQuestion', words, text: bodyOf(answer) },
})

function bodyWith(words: string, answer = 'Yes, you may.') {
  const body = bodyOf('Some words before.')
  return { ...body, root: { ...body.root, children: [...body.root.children, question(words, answer)] } }
}

async function pageOf(token: string) {
  const sheet = await reviewSheet(await house().reader(), token, new Date())
  if (!sheet.ok) throw new Error(sheet.reason)
  return renderToStaticMarkup(<ReviewPage sheet={sheet.value} token={token} />)
}

const change = async (id: string, data: Record<string, unknown>) =>
  house().payload.update({
    collection: 'articles',
    id,
    data: { changeClass: 'clarity', ...data, _status: 'published' },
    req: await house().system(),
  })

/** Does what the worker does. */
async function forgetWhatWasBlanked() {
  const req = await house().system()
  const jobs = await query<{ id: string }>(req, `select data->>'id' as id from pgboss.job where name = $1`, [
    WORDS_BLANKED,
  ])
  for (const { id } of jobs) await forgetBlankedWords(req, id)
  return jobs.length
}

test('a reviewer reads what the reader asked, until the reader takes it back; the text they sign stays the same', async () => {
  const { id, body } = await anArticle(house(), { body: bodyWith(WORDS) })
  const { token } = await asked(house(), id, await aReviewer(house(), 'Ada Reads'))
  const page = await pageOf(token)
  expect(page).toContain(`<p>${WORDS}</p>`)
  expect(page).not.toContain('are not kept in this version')
  // As the editor hands it back: with the hash of what the words were.
  await change(id, { body: JSON.parse(JSON.stringify(body).replace(`"words":"${WORDS}"`, '"words":""')) })
  expect(await forgetWhatWasBlanked()).toBe(1)
  const after = await pageOf(token)
  expect(after).toContain('The reader took these words back.')
  expect(after).not.toContain(WORDS)
  const left = await query<{ row: string }>(await house().system(), 'select q::text as row from review_quotes q')
  expect(left.some(({ row }) => row.includes(WORDS) || /[0-9a-f]{64},[^,]*,[0-9a-f]{64},[0-9a-f]/.test(row))).toBe(
    false,
  )
})

test('what changed is told in the reader’s words', async () => {
  const { id } = await anArticle(house(), { body: bodyWith(WORDS) })
  const ada = await aReviewer(house(), 'Ada Compares')
  const one = await asked(house(), id, ada)
  const signature = { conflicts: 'None', remarks: '', shownAs: 'name' } as const
  expect((await signText(await house().reader(), one.token, signature, new Date())).ok).toBe(true)
  await change(id, { body: bodyWith('May I drink coffee?') })
  const { token } = await asked(house(), id, ada)
  const [changes = ''] = /review-changes.*?<form/s.exec(await pageOf(token)) ?? []
  expect(changes.replace(/<(?!\/?(del|ins))[^>]*>/g, '')).toMatch(
    /What a reader asked: “May I drink <del>[^<]*tea\?”[^<]*<\/del> <ins>[^<]*coffee\?”/,
  )
  expect(changes).not.toMatch(/[0-9a-f]{64}/)
})

test('words that do not fit their hash are not shown as the reader’s', async () => {
  const { id } = await anArticle(house(), { body: bodyWith(WORDS) })
  const { token } = await asked(house(), id, await aReviewer(house(), 'Ada Doubts'))
  await query(await house().system(), `update review_quotes set words = 'May I smoke?' where words = $1`, [WORDS])
  const page = await pageOf(token)
  expect(page).not.toContain('May I smoke?')
  expect(page).toContain('are not kept in this version')
})
