import { expect, test, vi } from 'vitest'
import { queues } from '@/newsletter/cms/queues'
import { query } from '@/platform/database'
import { runQueues } from '@/platform/queue'
import { aHouse } from '../world/rooms'
import { publish, subscribe } from './readership'

process.env.BEDSIDE_UNDO_MINUTES = '0'
const house = aHouse()

test('publishing is enough: the worker makes the issue and freezes it when its time comes', async () => {
  await subscribe(house(), 3, 'worker')
  const article = await publish(house())
  const troubles: unknown[] = []
  const worker = await runQueues(house().url, queues, house().system, (error) => troubles.push(error))
  const req = await house().system()
  await vi.waitFor(
    async () => {
      const rows = await query(
        req,
        'select status, prepared from sendings join issues on id = issue_id where article_id = $1',
        [article.id],
      )
      expect(rows).toEqual([{ status: 'sending', prepared: 3 }])
    },
    { timeout: 30_000, interval: 100 },
  )
  await worker.stop()
  expect(troubles).toEqual([])
})
