import { expect, test } from 'vitest'
import { isOverRate, refusedBy, statusAfter } from '@/newsletter/afterwards/rules'
import { subscriberStatuses } from '@/newsletter/statuses'

test('only a complaint and a mailbox that will never be there refuse an address', () => {
  expect(refusedBy({ told: 'complained', permanent: false })).toBe('complained')
  expect(refusedBy({ told: 'bounced', permanent: true })).toBe('bounced')
  for (const told of ['accepted', 'delayed', 'failed', 'suppressed', 'delivered', 'bounced'] as const)
    expect(refusedBy({ told, permanent: false })).toBeUndefined()
})

test('what becomes of a subscriber', () => {
  const table = subscriberStatuses.map((status) => [
    status,
    statusAfter(status, 'bounced'),
    statusAfter(status, 'complained'),
  ])
  expect(table).toEqual([
    ['pending', undefined, undefined],
    ['confirmed', 'bounced', 'complained'],
    ['paused', 'bounced', 'complained'],
    ['unsubscribed', undefined, undefined],
    ['bounced', undefined, 'complained'],
    ['complained', undefined, undefined],
    ['erased', undefined, undefined],
  ])
})

test('one complaint in a thousand is borne, more than that are not, counted from what is known', () => {
  const cases = [
    [0, 0, 0, false],
    [1, 0, 1000, false],
    [1, 0, 999, true],
    [2, 0, 1999, true],
    [2, 0, 2000, false],
    [5, 5, 10, false],
    [6, 5, 1000, false],
    [6, 5, 999, true],
  ] as const
  for (const [complaints, seen, accepted, over] of cases)
    expect([complaints, seen, accepted, isOverRate(complaints, seen, accepted)]).toEqual([
      complaints,
      seen,
      accepted,
      over,
    ])
})
