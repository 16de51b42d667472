import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { plainStyle } from '@/site/plain-style'

/** One rule per member, white space, quotes and comments aside. */
function rules(css: string): string[] {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*([{};:,])\s*/g, '$1')
    .replace(/;}/g, '}')
    .split('}')
    .map((rule) => rule.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
}

test.each(['tokens.css', 'forms.css'])('the plain style carries %s word for word', (file) => {
  const source = readFileSync(new URL(`../../src/site/${file}`, import.meta.url), 'utf8')
  expect(rules(plainStyle)).toEqual(expect.arrayContaining(rules(source)))
})

test('the plain style stays small', () => {
  expect(plainStyle.length).toBeLessThan(6000)
})
