import { Resend } from 'resend'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { resendMailer } from '@/platform/mail/resend'
import { readAnswer, readLimit } from '@/platform/mail/resend-answers'
import { type ResendStandIn, startResendStandIn } from '../../world/resend-stand-in'
import type { Fault } from '../../world/resend-stand-in-answers'
import { letterNumber } from './letters'

let standIn: ResendStandIn
const mailer = (patience?: number) => resendMailer('re_test', standIn.url, patience)
const batch = [1, 2, 3].map((n) => letterNumber(n))

beforeEach(async () => {
  standIn = await startResendStandIn()
})
afterEach(() => standIn.close())

describe('an accepted batch', () => {
  test('gives one id per letter, in order', async () => {
    const outcome = await mailer().sendBatch(batch, 'issue_1')
    expect(outcome).toEqual({ kind: 'accepted', providerIds: standIn.accepted.map(({ id }) => id) })
    expect(standIn.accepted.map(({ email }) => email.to)).toEqual(batch.map(({ to }) => to))
    expect(standIn.requests[0]).toMatchObject({ path: '/emails/batch', key: 'issue_1', validation: 'strict' })
  })

  test('arrives whole: both forms, headers, tags', async () => {
    await mailer().sendBatch([letterNumber(1)], 'issue_1')
    const { id: _, tags: __, replyTo, ...rest } = letterNumber(1)
    expect(standIn.accepted[0]?.email).toEqual({
      ...rest,
      reply_to: replyTo,
      tags: [
        { name: 'delivery', value: 'd-1' },
        { name: 'issue', value: 'i-1' },
      ],
    })
  })

  test('arrives in the very bytes that the SDK writes', async () => {
    await mailer().sendBatch(batch, 'issue_1')
    const emails = batch.map(({ id: _, tags = {}, headers, ...letter }) => ({
      ...letter,
      headers: Object.fromEntries(Object.entries(headers).sort()),
      tags: Object.entries(tags)
        .sort()
        .map(([name, value]) => ({ name, value })),
    }))
    await new Resend('re_test', { baseUrl: standIn.url }).batch.send(emails, { idempotencyKey: 'issue_2' })
    const [ours, theirs] = standIn.requests
    expect(ours?.body).toBe(theirs?.body)
    expect(JSON.parse(ours?.body ?? '')).toHaveLength(batch.length)
  })

  test('of nobody asks nobody', async () => {
    expect(await mailer().sendBatch([], 'issue_1')).toEqual({ kind: 'accepted', providerIds: [] })
    expect(standIn.requests).toEqual([])
  })
})

describe('a repeat', () => {
  test('with the same key and bytes gives the first ids and sends nothing', async () => {
    const first = await mailer().sendBatch(batch, 'issue_1')
    expect(await mailer().sendBatch(batch, 'issue_1')).toEqual(first)
    expect(standIn.accepted).toHaveLength(3)
  })

  test('has the same bytes when headers and tags come back in another order', async () => {
    const turned = batch.map((letter) => ({
      ...letter,
      headers: Object.fromEntries(Object.entries(letter.headers).reverse()),
      tags: Object.fromEntries(Object.entries(letter.tags ?? {}).reverse()),
    }))
    const first = await mailer().sendBatch(batch, 'issue_1')
    expect(await mailer().sendBatch(turned, 'issue_1')).toEqual(first)
  })

  test('with other bytes is a conflict', async () => {
    await mailer().sendBatch(batch, 'issue_1')
    expect(await mailer().sendBatch(batch.slice(1), 'issue_1')).toMatchObject({ kind: 'conflict' })
    expect(standIn.accepted).toHaveLength(3)
  })

  test('while the first is under way waits ten seconds', async () => {
    await standIn.close()
    standIn = await startResendStandIn({ latencyMs: 100 })
    const both = await Promise.all([mailer().sendBatch(batch, 'issue_1'), mailer().sendBatch(batch, 'issue_1')])
    expect(both.map(({ kind }) => kind).sort()).toEqual(['accepted', 'wait'])
    expect(both.find(({ kind }) => kind === 'wait')).toMatchObject({ seconds: 10 })
    expect(standIn.accepted).toHaveLength(3)
  })

  test.each(['reset-after-accept', 'hang-after-accept', 'too-few-ids'] as const)(
    'after %s finds the first ids',
    async (fault) => {
      standIn.failNext(fault)
      expect(await mailer(200).sendBatch(batch, 'issue_1')).toMatchObject({ kind: 'unknown' })
      const second = await mailer(200).sendBatch(batch, 'issue_1')
      expect(second).toEqual({ kind: 'accepted', providerIds: standIn.accepted.map(({ id }) => id) })
      expect(standIn.accepted).toHaveLength(3)
    },
  )
})

describe('what an answer means', () => {
  test.each<[Fault, object]>([
    ['reset-before-accept', { kind: 'unknown' }],
    ['server-error', { kind: 'unknown' }],
    ['bad-gateway', { kind: 'unknown' }],
    ['rate-limit', { kind: 'wait', seconds: 2, about: 'pace' }],
    ['daily-quota', { kind: 'stopped' }],
    ['monthly-quota', { kind: 'stopped' }],
    ['invalid-key', { kind: 'stopped' }],
    ['domain-not-verified', { kind: 'stopped' }],
    ['too-large', { kind: 'rejected' }],
    ['validation', { kind: 'rejected', reason: '422 validation_error Invalid `to` field for [address].' }],
  ])('%s, alone and in a batch', async (fault, meaning) => {
    standIn.failNext(fault, 2)
    expect(await mailer().sendBatch(batch, 'issue_1')).toMatchObject(meaning)
    expect(await mailer().send(letterNumber(1))).toMatchObject(meaning)
    expect(standIn.accepted).toEqual([])
  })

  test('one bad address refuses the batch whole', async () => {
    const outcome = await mailer().sendBatch([...batch, letterNumber(4, { to: 'nowhere' })], 'issue_1')
    expect(outcome).toMatchObject({ kind: 'rejected' })
    expect(standIn.accepted).toEqual([])
  })

  test.each([
    [{}, null, 'unknown'],
    [{ name: 'application_error', statusCode: null }, null, 'unknown'],
    [{ name: 'application_error', statusCode: 403 }, {}, 'unknown'],
    [{ name: 'application_error', statusCode: 413 }, {}, 'rejected'],
    [{ statusCode: 429 }, {}, 'wait'],
    [{ name: 'invalid_from_address', statusCode: 422 }, {}, 'stopped'],
    [{ name: 'invalid_idempotency_key', statusCode: 400 }, {}, 'stopped'],
    [{ name: 'security_error', statusCode: 451 }, {}, 'stopped'],
    [{ name: 'not_found', statusCode: 404 }, {}, 'stopped'],
    [{ name: 'missing_required_field', statusCode: 422 }, {}, 'rejected'],
    [{ name: 'something_new', statusCode: 418 }, {}, 'unknown'],
  ])('%j with headers %j is %s', (error, headers, kind) => {
    expect(readAnswer(error, headers)).toMatchObject({ kind })
  })
})

test('an account is told apart by its key and its address, and its name holds neither', () => {
  const names = [resendMailer('re_one'), resendMailer('re_two'), resendMailer('re_one', 'https://mail.example.org')]
  const accounts = names.map(({ account }) => account)
  expect(new Set(accounts).size).toBe(3)
  expect(resendMailer('re_one').account).toBe(accounts[0])
  expect(accounts.join()).not.toMatch(/re_one|example/)
})

describe('one letter', () => {
  test('is recognised by its id', async () => {
    const first = await mailer().send(letterNumber(7))
    expect(await mailer().send(letterNumber(7))).toEqual(first)
    expect(standIn.accepted.map(({ key }) => key)).toEqual([letterNumber(7).id])
  })

  test('given up by the caller is unknown', async () => {
    standIn.failNext('hang-after-accept')
    expect(await mailer().send(letterNumber(7), AbortSignal.timeout(50))).toMatchObject({ kind: 'unknown' })
  })

  test('with nobody at the other end is unknown', async () => {
    await standIn.close()
    expect(await mailer().send(letterNumber(7))).toMatchObject({ kind: 'unknown' })
  })
})

test('the limit of an account is asked of the provider', async () => {
  expect(await mailer().limit?.()).toEqual({ requests: 1000, seconds: 1 })
  await standIn.close()
  expect(await mailer().limit?.()).toBe(undefined)
})

test.each([
  [
    { limit: 5, duration: '1s' },
    { requests: 5, seconds: 1 },
  ],
  [
    { limit: 2, duration: 'second' },
    { requests: 2, seconds: 1 },
  ],
  [
    { limit: 600, duration: '1 minute' },
    { requests: 600, seconds: 60 },
  ],
  [
    { limit: 10, duration: '500ms' },
    { requests: 10, seconds: 0.5 },
  ],
  [
    { limit: 10, duration: '2 seconds' },
    { requests: 10, seconds: 2 },
  ],
  [{ limit: 10, duration: 'fortnight' }, undefined],
  [{ limit: 0, duration: '1s' }, undefined],
  [{ limit: '5', duration: '1s' }, undefined],
  [{ limit: 5 }, undefined],
  [undefined, undefined],
])('a limit told as %o is read as %o', (told, limit) => {
  expect(readLimit(told)).toEqual(limit)
})
