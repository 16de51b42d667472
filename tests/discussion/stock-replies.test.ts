import { expect, test } from 'vitest'
import { firstStockReplies, stockReplies } from '@/discussion/stock-replies'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

test('the first stock replies are there before anybody wrote one, and the desk changes them', async () => {
  const { payload, system } = house()
  expect(await stockReplies(await system())).toEqual(firstStockReplies)
  const replies = [{ title: 'Thanks', words: 'Thank you for telling us.', declines: false }]
  const change = async (role: 'editor' | 'moderator') =>
    payload.updateGlobal({
      slug: 'stock-replies',
      data: { replies },
      overrideAccess: false,
      req: await staffOf(payload, role),
    })
  await expect(change('moderator')).rejects.toThrow()
  await change('editor')
  expect(await stockReplies(await system())).toEqual(replies)
})
