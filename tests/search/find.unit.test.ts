import { expect, test, vi } from 'vitest'
import { readParams } from '@/search/web/asked'
import { find } from '@/search/web/find'

const search = vi.hoisted(() => vi.fn())
vi.mock('@/search/search', () => ({ search }))
vi.mock('@/platform/request', () => ({ readerRequest: async () => ({}) }))
vi.mock('@/platform/rate-limit', () => ({ addressOf: () => '', prefixOf: () => '', takeTurn: async () => 0 }))

const asked = { ...readParams({ q: 'thrush' }), language: 'en' }

test('what Postgres says of a search that failed does not name what was looked for', async () => {
  const said = { code: '22P02', detail: 'Token "thrush" is invalid.', where: 'JSON data, line 1: thrush' }
  search.mockRejectedValueOnce(Object.assign(new Error('syntax error in tsquery: "thrush"'), said))
  const failed: unknown = await find(asked, new Headers()).catch((error: unknown) => error)
  expect(failed).toMatchObject({ message: 'A search failed: 22P02' })
  expect(JSON.stringify(Object.getOwnPropertyDescriptors(failed))).not.toContain('thrush')
})

test('a search that took too long is told to try again', async () => {
  search.mockRejectedValueOnce(Object.assign(new Error('canceling statement'), { code: '57014' }))
  expect(await find(asked, new Headers())).toEqual({ state: 'busy' })
})
