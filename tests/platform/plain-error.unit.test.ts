import { expect, test } from 'vitest'
import { plainError } from '@/platform/plain-error'

test('the values of a query stay out of a log', () => {
  const cause = Object.assign(new Error('duplicate key'), { code: '23505' })
  const error = new Error('Failed query: insert into subscribers\nparams: lena@example.org', { cause })
  expect(plainError(error)).toMatchObject({ code: '23505', message: 'Failed query: insert into subscribers' })
  expect(JSON.stringify(plainError(error))).not.toContain('lena')
})

test('an error that became a plain object on its way keeps its words', () => {
  const stack = 'Error: gone\n    at fetch (queue.js:1:1)'
  expect(plainError({ message: 'gone', stack, queue: 'letters' })).toMatchObject({
    name: 'Error',
    message: 'gone',
    stack: '    at fetch (queue.js:1:1)',
  })
})

test.each([
  ['a string', 'lena@example.org'],
  ['nothing', undefined],
  ['an empty object', {}],
])('%s that was thrown is not repeated', (_, thrown) => {
  expect(plainError(thrown).message).toBe('Something that is no error was thrown')
})
