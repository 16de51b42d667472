import { expect, test } from 'vitest'
import { keptBytes } from '../../bin/kept-bytes.mjs'

test('when there is too much to keep, what nobody asked for lately goes, and is made again when it is wanted', () => {
  const made: string[] = []
  const ask = (page: string) =>
    keptBytes(page, () => {
      made.push(page)
      const plain = Buffer.allocUnsafe(40 * 1024 * 1024)
      return { status: 200, etag: page, plain, gzip: Buffer.alloc(0), needsNext: false }
    })
  for (const page of ['home', 'a', 'home', 'b', 'home', 'b', 'a']) expect(ask(page).etag).toBe(page)
  expect(made).toEqual(['home', 'a', 'b', 'a'])
})
