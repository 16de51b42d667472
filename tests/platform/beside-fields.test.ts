import type { AfterErrorHook } from 'payload'
import { expect, test } from 'vitest'
import { keepBesideFields } from '@/platform/beside-fields'

const errors = [{ path: 'topics', message: 'Please choose at least one topic.' }]

/** As another copy of Payload throws it: the same form, another class. */
class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly data: unknown,
  ) {
    super('Not published yet: Please choose at least one topic.')
  }
}

type Asked = Parameters<AfterErrorHook>[0]
const answer = (error: Error, result: Asked['result']) =>
  keepBesideFields(Object.assign(Object.create(null), { error, result, context: {} }))
const bare = { errors: [{ message: 'Not published yet: Please choose at least one topic.' }] }

test('a refusal keeps its fields, whichever copy of Payload threw it', async () => {
  const answered = await answer(new Refusal(400, { collection: 'articles', errors }), bare)
  expect(answered).toEqual({
    response: { errors: [{ name: 'ValidationError', message: bare.errors[0]?.message, data: { errors } }] },
  })
})

test('what was answered with its fields, what has none and what went wrong are left as they are', async () => {
  const whole = { errors: [{ message: 'Not published yet', data: { errors } }] }
  expect(await answer(new Refusal(400, { errors }), whole)).toBeUndefined()
  expect(await answer(new Refusal(409, null), bare)).toBeUndefined()
  expect(await answer(new Refusal(500, { errors }), bare)).toBeUndefined()
  expect(await answer(new Error('Something broke'), bare)).toBeUndefined()
})
