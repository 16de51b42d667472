/** An unexpected `console.error` fails the test. */
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { testEnvironment } from './environment'

Object.assign(process.env, testEnvironment)
process.env.DATABASE_URL ??= 'postgres://nobody@127.0.0.1:1/none'

beforeEach(() => {
  vi.spyOn(console, 'error')
})

afterEach(() => {
  const calls = vi.mocked(console.error).mock.calls.map((call) => call.join(' '))
  vi.mocked(console.error).mockRestore()
  expect(calls, 'nothing was expected on console.error').toEqual([])
})
