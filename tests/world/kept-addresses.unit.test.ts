import { expect, test } from 'vitest'
import { addressIn, givenAway } from './kept-addresses'

test('an address is read from a form however a browser sends it', () => {
  expect(addressIn('words=Hello&email=Mira%40example.org&agree=yes')).toBe('mira@example.org')
  const part = '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\nmira@example.org\r\n--x--'
  expect(addressIn(part)).toBe('mira@example.org')
  for (const sent of ['words=mira@example.org&email=', '', 'email=nobody']) expect(addressIn(sent)).toBeUndefined()
})

test('an address is found in a page, in a link and in capitals, and another one is not', () => {
  const known = ['mira@example.org']
  for (const text of ['<p>Mira@Example.org</p>', '{"to":"mira@example.org"}', '?to=mira%40example.org'])
    expect(givenAway(text, known)).toEqual(known)
  expect(givenAway('mira at example.org, moira@example.org.uk', known)).toEqual([])
})
