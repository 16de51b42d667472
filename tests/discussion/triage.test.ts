import { expect, test } from 'vitest'
import { confirmAddress } from '@/discussion/confirm-address'
import { approveComment, declineComment } from '@/discussion/decide'
import { editComment } from '@/discussion/edit-comment'
import { isKnownWriter } from '@/discussion/known-writer'
import { logOf } from '@/discussion/moderation-log'
import { repeatsOf } from '@/discussion/repeated-words'
import { sendComment } from '@/discussion/send-comment'
import { addressHmac } from '@/mailroom/addresses'
import { openBody } from '@/mailroom/letter-body'
import { query } from '@/platform/database'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anArticle, words } from './below-an-article'

const house = aHouse()

const rowOf = (id: string) => house().payload.findByID({ collection: 'comments', id, showHiddenFields: true })
const set = (rules: Record<string, unknown>) =>
  house().payload.updateGlobal({ slug: 'discussion-rules', data: rules, overrideAccess: true })

async function send(more: Parameters<typeof words>[1] = {}, below?: string) {
  const article = below ?? (await anArticle(house().payload)).id
  const result = await sendComment(await house().reader(), words(article, more))
  if (!result.ok) throw new Error(result.reason)
  return { id: result.value.id, article }
}

/** Presses the button in the letter that asks for the address of this comment. */
async function confirm(id: string) {
  const [letter] = await query<{ sealed_body: string }>(
    await house().system(),
    'select sealed_body from letters where unique_key = $1',
    [`confirm-address:${id}`],
  )
  const token = /\/comments\/confirm\/([\w-]{43})/.exec(openBody(letter?.sealed_body ?? '').text)?.[1] ?? ''
  expect(await confirmAddress(await house().reader(), token)).toMatchObject({ ok: true })
}

/** Lets the day pass after which an address may be written to again. */
const nextDay = async () =>
  query(await house().system(), `delete from rate_limits where bucket like 'confirm-address:%'`)

/** Somebody whose address is confirmed, with so many comments that readers see. */
async function aWriter(email: string, approved = 2) {
  const { id, article } = await send({ words: `A first note of ${email}.`, email, wantsAnswer: true })
  await confirm(id)
  const editor = await staffOf(house().payload, 'editor')
  if (approved > 0) await approveComment(editor, id)
  for (let n = 1; n < approved; n += 1) {
    const next = await send({ words: `Note number ${n} of ${email}.`, email, wantsAnswer: true }, article)
    await approveComment(editor, next.id)
  }
  await nextDay()
  return { email, article, id, wantsAnswer: true }
}

const known = async (email: string) => isKnownWriter(await house().reader(), addressHmac(email))

test('whoever calls themselves like somebody with a profile is read first', async () => {
  const name = 'Wilhelmina Quist, IBCLC'
  await house().payload.create({ collection: 'people', data: { name, slug: 'wilhelmina-quist', role: 'Midwife' } })
  const { id } = await send({ name: 'Wilhelmina Quist' })
  expect(await rowOf(id)).toMatchObject({ status: 'pending', heldFor: 'name:like-staff' })
})

test('an ordinary comment waits without a reason, a question for a clinician', async () => {
  const said = await send({ words: 'Counting tea as well had not crossed my mind.' })
  expect(await rowOf(said.id)).toMatchObject({ status: 'pending', lane: 'chat', heldFor: '' })
  const asked = await send({ words: 'Is tea counted as well?' })
  expect(await rowOf(asked.id)).toMatchObject({ status: 'pending', lane: 'clinician', heldFor: '' })
})

test('what is held waits with its reasons, what is spam does not wait', async () => {
  const held = await send({ words: 'Ours came from bottles-and-more.com, or was it teats-today.net, by chance.' })
  expect(await rowOf(held.id)).toMatchObject({ status: 'pending', lane: 'spam', heldFor: 'spam:links spam:link' })
  const email = 'seller@example.org'
  const dropped = await send({ words: '[url=https://a-one.example]slots[/url]', email, wantsAnswer: true })
  expect(await rowOf(dropped.id)).toMatchObject({ status: 'spam', lane: 'spam', writerAddressSealed: null })
  const trapped = await send({ spam: true })
  expect(await rowOf(trapped.id)).toMatchObject({ status: 'spam', heldFor: 'spam:trap' })
})

test('the log says why something was spam before anybody looked', async () => {
  const { id } = await send({ spam: true })
  expect(await logOf(await house().system(), id)).toMatchObject([{ to: 'spam', reasons: ['spam:trap'] }])
})

test('words that tell who somebody is are held', async () => {
  const { id } = await send({ words: 'Please write to tired.parent@example.com, I have more to say.' })
  expect((await rowOf(id)).heldFor).toContain('private:email')
})

test('the same words within a day are held, and nearly the same ones', async () => {
  const first = 'The second week was easier than the first one, and the third one was easier still, which surprised me.'
  await send({ words: first })
  const again = await send({ words: first.toLowerCase() })
  expect((await rowOf(again.id)).heldFor).toBe('spam:same')
  const nearly = await send({ words: first.replace('surprised me', 'surprised us') })
  expect((await rowOf(nearly.id)).heldFor).toBe('spam:alike')
  const other = await send({
    words: 'Ours rolled over before she could sit, and nobody in the family has ever done so.',
  })
  expect((await rowOf(other.id)).heldFor).toBe('')
  const req = await house().system()
  expect(await repeatsOf(req, 'A sentence nobody has written here before, as far as I can see.')).toBeUndefined()
  await query(req, `update comments set created_at = now() - interval '25 hours'`)
  expect(await repeatsOf(req, first)).toBeUndefined()
})

test('thanks are sent by many', async () => {
  await send({ words: 'Thank you so much!' })
  const { id } = await send({ words: 'Thank you so much!' })
  expect((await rowOf(id)).heldFor).toBe('')
})

test('lists of the settings count at once', async () => {
  await set({
    suspectWords: 'unicorn\nmoon milk',
    bannedWords: 'dragon egg',
    allowedHosts: 'https://www.milkbank.example/',
  })
  expect((await rowOf((await send({ words: 'They give moon-milk and a unicorn there.' })).id)).heldFor).toBe(
    'spam:suspect',
  )
  expect(await rowOf((await send({ words: 'A dragon egg for everybody.' })).id)).toMatchObject({ status: 'spam' })
  expect((await rowOf((await send({ words: 'See milkbank.example/donors for it.' })).id)).heldFor).toBe('')
  await set({ suspectWords: '', bannedWords: '', allowedHosts: '' })
})

test('an order of checks that is none is refused with words', async () => {
  await expect(set({ phases: 'linkz' })).rejects.toThrow(/Order of the checks/)
  await set({ phases: 'trap\nprivate\ndanger' })
  expect((await rowOf((await send({ words: 'See alpha-one.com for it, all of you.' })).id)).heldFor).toBe('')
  await set({ phases: '' })
  expect((await rowOf((await send({ words: 'See alpha-one.com for it, all of us.' })).id)).heldFor).toBe('spam:link')
})

test('a writer is known by a confirmed address and two approved comments, until one is refused', async () => {
  expect(await known('nobody@example.org')).toBe(false)
  expect(await known((await aWriter('one-note@example.org', 1)).email)).toBe(false)
  const { email, article } = await aWriter('two-notes@example.org')
  expect(await known('Two-Notes@Example.org')).toBe(true)
  const third = await send({ words: 'Something rude.', email, wantsAnswer: true }, article)
  await declineComment(await staffOf(house().payload, 'editor'), third.id, { reasons: ['other'] })
  expect(await known(email)).toBe(false)
  await query(await house().system(), `update comments set decided_at = now() - interval '31 days' where id = $1`, [
    third.id,
  ])
  expect(await known(email)).toBe(true)
})

test('a comment of a known writer is shown when the button proves the address, where the setting allows it', async () => {
  const writer = await aWriter('shown-at-once@example.org')
  const say = (text: string) => send({ words: text, email: writer.email, wantsAnswer: true }, writer.article)
  const before = await say('Before the setting was on.')
  await confirm(before.id)
  expect((await rowOf(before.id)).status).toBe('pending')
  await set({ directComments: true })
  const { id } = await say('The second week was easier than the first one.')
  expect(await rowOf(id)).toMatchObject({ status: 'pending', heldFor: 'trust:confirm' })
  await confirm(id)
  expect(await rowOf(id)).toMatchObject({
    status: 'published',
    publicWording: 'The second week was easier than the first one.',
  })
  expect((await logOf(await house().system(), id)).at(-1)).toMatchObject({
    to: 'published',
    reasons: ['trust:confirm'],
  })
  await set({ directComments: false })
})

test('whoever types the address of a known writer is not shown', async () => {
  const { email, article } = await aWriter('well-known@example.org')
  await set({ directComments: true })
  const { id } = await send({ words: 'I am not who you think I am.', email, wantsAnswer: true }, article)
  expect((await rowOf(id)).status).toBe('pending')
  await set({ directComments: false })
})

test('questions, what a rule holds, and what was changed meanwhile are read first, known writer or not', async () => {
  const writer = await aWriter('careful-one@example.org')
  await set({ directComments: true })
  const say = (text: string) => send({ words: text, email: writer.email, wantsAnswer: true }, writer.article)
  const question = await say('Is the second week easier than the first one?')
  const held = await say('You should stop the antibiotics as soon as he smiles again.')
  const fair = await say('The third week was easier than the second one.')
  expect(
    await editComment(await house().reader(), fair.id, { words: 'Vaccines cause autism, look it up.', name: '' }),
  ).toMatchObject({ ok: true })
  const ids = [question.id, held.id, fair.id]
  for (const id of ids.slice(0, 1)) await confirm(id)
  expect(await rowOf(fair.id)).toMatchObject({ heldFor: 'claim:vaccine', lane: 'clinician' })
  expect(await rowOf(held.id)).toMatchObject({ heldFor: 'claim:stop', lane: 'clinician' })
  for (const id of ids) expect((await rowOf(id)).status).toBe('pending')
  await set({ directComments: false })
})

test('a setting that was taken back meanwhile counts when the button is pressed', async () => {
  const writer = await aWriter('too-late@example.org')
  await set({ directComments: true })
  const { id } = await send(
    { words: 'Shown, or so I thought.', email: writer.email, wantsAnswer: true },
    writer.article,
  )
  await set({ directComments: false })
  await confirm(id)
  expect((await rowOf(id)).status).toBe('pending')
})
