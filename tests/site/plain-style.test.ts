import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fontFaces, plainStyle } from '@/site/plain-style'

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

test('the fallback fonts are those of fonts.css, word for word, and our own are named where the build made them', () => {
  const source = readFileSync(new URL('../../src/site/fonts.css', import.meta.url), 'utf8')
  const fallbacks = rules(source).filter((rule) => rule.includes('local('))
  expect(fallbacks.length).toBeGreaterThan(5)
  expect(rules(fontFaces({}))).toEqual(fallbacks)
  const named = fontFaces({ serif: '/_next/static/media/literata.1a2b.woff2', sans: '/"){}</style>' })
  expect(named).toContain('src:url("/_next/static/media/literata.1a2b.woff2")')
  expect(named).not.toContain('</style>')
})
