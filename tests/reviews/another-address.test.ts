import { expect, test } from 'vitest'
import { creditsForDesk } from '@/articles/credits-for-desk'
import { addressHmac } from '@/mailroom/addresses'
import { query } from '@/platform/database'
import { remindReviewers } from '@/reviews/remind-reviewers'
import { requestById } from '@/reviews/requests'
import { reviewerDesk } from '@/reviews/reviewer-desk'
import { sendDeskLink } from '@/reviews/send-desk-link'
import { aHouse } from '../world/rooms'
import { anArticle, aReviewer, asked, lettersTo, tokenIn } from './asked'

const house = aHouse()
const DAY = 24 * 3600_000

const deskBehind = async (token: string) => {
  const desk = await reviewerDesk(await house().reader(), token)
  return desk.ok ? desk.value : undefined
}

/** A reviewer who is known at one address and asked at another. */
async function askedElsewhere(name: string, now = new Date()) {
  const article = await anArticle(house())
  const ada = await aReviewer(house(), name)
  const first = await asked(house(), article.id, ada, now)
  const other = await anArticle(house())
  const elsewhere = { ...ada, address: `elsewhere-${ada.address}` }
  const second = await asked(house(), other.id, elsewhere, now)
  return { article, other, ada, elsewhere, first, second }
}

test('an address that replaces another is told to the other, with a link to everything that bears the name', async () => {
  const { ada, elsewhere, second } = await askedElsewhere('Ada Replaced')
  const [, letter, ...more] = await lettersTo(house(), ada.address)
  expect(letter?.subject).toMatch(/^Letters about your reviews at .* go elsewhere$/)
  expect(letter?.text).toMatch(/in the name of Ada\s+Replaced\s+go to another address/)
  expect(letter?.text).toMatch(/If that was not you, please tell us \(\S+\/contact\)/)
  expect(letter?.text).not.toContain(elsewhere.address)
  expect(more).toEqual([])
  const desk = await deskBehind(tokenIn(letter?.text ?? '', 'reviews'))
  expect(desk?.open.map(({ id }) => id)).toContain(second.id)
  expect((await lettersTo(house(), elsewhere.address)).map(({ subject }) => subject)).toHaveLength(1)
})

test('the address of before still opens the desk, and its letter goes there', async () => {
  const { ada, elsewhere } = await askedElsewhere('Ada Stays')
  for (const { address } of [ada, elsewhere]) {
    await sendDeskLink(await house().system(), addressHmac(address), `again-${address}`)
    const letter = (await lettersTo(house(), address)).at(-1)
    expect(letter?.subject).toMatch(/^What bears your name/)
    expect(await deskBehind(tokenIn(letter?.text ?? '', 'reviews'))).toMatchObject({ open: [{}, {}] })
  }
})

test('the same address written otherwise replaces nothing', async () => {
  const article = await anArticle(house())
  const ada = await aReviewer(house(), 'Ada Same')
  await asked(house(), article.id, ada)
  const req = await house().system()
  const { id } = await asked(house(), (await anArticle(house())).id, ada)
  expect(await requestById(req, id)).toMatchObject({ atNewAddress: false, sentTo: addressHmac(ada.address) })
  expect(await query(req, 'select 1 from reviewer_earlier_addresses where reviewer = $1', [ada.id])).toEqual([])
})

test('the request keeps to which address it went, the panel says when it is another, and the reminder goes there', async () => {
  const { article, other, ada, elsewhere, first, second } = await askedElsewhere(
    'Ada Reminded',
    new Date(Date.now() - 8 * DAY),
  )
  const req = await house().system()
  expect(await requestById(req, first.id)).toMatchObject({ sentTo: addressHmac(ada.address), atNewAddress: false })
  expect(await requestById(req, second.id)).toMatchObject({
    sentTo: addressHmac(elsewhere.address),
    atNewAddress: true,
  })
  expect((await creditsForDesk(req, article.id, new Date()))?.requests).toMatchObject([{ newAddress: false }])
  expect((await creditsForDesk(req, other.id, new Date()))?.requests).toMatchObject([{ newAddress: true }])
  await remindReviewers(req, new Date())
  const reminded = async (address: string) =>
    (await lettersTo(house(), address)).filter(({ subject }) => /remind|still|waiting/i.test(subject))
  expect(await reminded(ada.address)).toHaveLength(1)
  expect(await reminded(elsewhere.address)).toHaveLength(1)
})
