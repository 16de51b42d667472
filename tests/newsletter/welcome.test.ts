import { expect, test, vi } from 'vitest'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { publish } from './readership'
import { lettersTo, subscriber } from './sign-up'

vi.mock('@/platform/request', () => ({ readerRequest: () => house().reader() }))

const house = aHouse()

const welcomeTo = async (address: string) => {
  await subscriber(house(), address)
  return (await lettersTo(house(), address)).find(({ kind }) => kind === 'welcome')
}
const save = async (welcomeWords: string) =>
  house().payload.updateGlobal({
    slug: 'publication',
    data: { welcomeWords },
    overrideAccess: false,
    req: await staffOf(house().payload, 'editor'),
  })

test('until the publication says something of its own, the welcome says what will come', async () => {
  const welcome = await welcomeTo('first@example.org')
  expect(welcome?.text).toContain('From now on you get our new articles.')
  expect(welcome?.text).not.toContain('To begin with')
})

test('the welcome says what the publication wrote, a paragraph for each, and names the three newest articles', async () => {
  const articles = [await publish(house()), await publish(house()), await publish(house()), await publish(house())]
  await save('Hello <b>there</b>.\u0007\u202e\n\nWe write\nat night.\n\n\n\n')
  const welcome = await welcomeTo('second@example.org')
  expect(welcome?.text).toMatch(/\nHello <b>there<\/b>\.\n\nWe write at night\.\n/)
  expect(welcome?.html).toContain('Hello &lt;b&gt;there&lt;/b&gt;.')
  const [oldest, ...newest] = articles
  for (const { title, slug } of newest)
    expect(welcome?.text).toContain(`${title} (http://localhost:3000/articles/${slug})`)
  expect(welcome?.text).not.toContain(`${oldest?.title} (`)
  await save(' \n ')
  expect((await welcomeTo('third@example.org'))?.text).toContain('From now on you get our new articles.')
})

test('mailboxes see the welcome as a letter of the list, with the way out in one press', async () => {
  const welcome = await welcomeTo('fourth@example.org')
  expect(welcome?.headers).toEqual({
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'OOF, AutoReply',
    'List-Id': '<newsletter.localhost>',
    'List-Unsubscribe': expect.stringMatching(/^<http:\/\/localhost:3000\/newsletter\/unsubscribe\/[\w-]+>$/),
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  })
})
