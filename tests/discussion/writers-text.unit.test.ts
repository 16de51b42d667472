import { expect, test } from 'vitest'
import { plainWords } from '@/discussion/plain-words'
import { withBareLinks } from '@/discussion/writers-links'
import { blocksOfWriting } from '@/discussion/writers-text'
import type { Block, Inline, List } from '@/text/document'

/** Blocks in few signs: `p(…)`, `q(…)`, `ul[…]`; `e{…}`, `s{…}`, `a<address>{…}`, `/` for a break. */
const inline = (one: Inline): string => {
  if (one.kind === 'break') return '/'
  if (one.kind === 'link')
    return `a<${one.to.kind === 'address' ? one.to.href : ''}>{${one.inlines.map(inline).join('')}}`
  if (one.kind !== 'words') return '?'
  const emphasised = one.emphasis ? `e{${one.words}}` : one.words
  return one.strong ? `s{${emphasised}}` : emphasised
}
const inlines = (all: Inline[]) => all.map(inline).join('')
const list = ({ ordered, items }: List): string =>
  `${ordered ? 'ol' : 'ul'}[${items.map((item) => inlines(item.inlines) + (item.list ? list(item.list) : '')).join('|')}]`
const block = (one: Block): string => {
  if (one.kind === 'paragraph') return `p(${inlines(one.inlines)})`
  if (one.kind === 'quote') return `q(${inlines(one.inlines)})`
  return one.kind === 'list' ? list(one) : `?${one.kind}`
}
const shown = (words: string) => blocksOfWriting(words).map(block).join(' ')

test.each([
  ['', ''],
  ['one line', 'p(one line)'],
  ['one\ntwo\n\nthree', 'p(one/two) p(three)'],
  ['so *very* tired, _really_ and **truly**', 'p(so e{very} tired, e{really} and s{truly})'],
  ['***both***', 'p(s{e{both}})'],
  ['> she said\n> so\nI say', 'q(she said/so) p(I say)'],
  ['> one\n>\n> two', 'q(one//two)'],
  ['> > deep', 'q(> deep)'],
  ['> - a\n> - b', 'q(- a/- b)'],
  ['- a\n- b *c*', 'ul[a|b e{c}]'],
  ['* a\n* b', 'ul[a|b]'],
  ['1. a\n2. b', 'ol[a|b]'],
  ['- a\n  - b', 'ul[aul[b]]'],
  ['Title\n---', 'p(Title) p(---)'],
  ['Both:\n- a\n- b', 'p(Both:) ul[a|b]'],
])('%j becomes %s', (words, blocks) => {
  expect(shown(words)).toBe(blocks)
})

test.each([
  ['# Title'],
  ['Title\n==='],
  ['```\ncode *x*\n```'],
  ['`*code*`'],
  ['<b>bold</b>'],
  ['<div>\n<script>alert(1)</script>\n</div>'],
  ['<!-- hidden -->'],
  ['![a picture](https://example.org/x.png)'],
  ['| a | b |\n| - | - |'],
  ['* * *'],
  ['***'],
  ['&lt;b&gt; &amp; &#106;'],
  ['[x]: https://example'],
  ['[x][y] and [z]'],
  ['end\\\nof line'],
  ['>38.5 since Monday'],
  ['> 38.5 since Monday'],
  ['>:('],
  ['3. Mai'],
  ['1. a\n3. c'],
  ['+ good\n+ better'],
  ['2*3*4'],
  ['5*3 and 4*2'],
  ['snake_case_name'],
  ['a ~~b~~ c'],
  ['[nhs.uk](https://example.org)'],
  ['[https://www.nhs.uk/x](https://example.org/x)'],
  ['[x](javascript:alert)'],
  ['[x](&#106;avascript:alert)'],
  ['[x](JaVaScRiPt:alert)'],
  ['[x](data:text/html,x)'],
  ['[x](//example.org)'],
  ['[x](/admin)'],
  ['[x](mailto:a@example.org)'],
  ['[x](https://nhs.uk@example.org/)'],
  ['[x](https://localhost/)'],
  ['[x](https:example.org)'],
  ['<javascript:alert>'],
  ['<mailto:a@example.org>'],
  ['https://nhs.uk@example.org/'],
  ['http://'],
  ['>'],
])('%j stands as it was typed', (words) => {
  expect(shown(words)).toBe(`p(${words.replaceAll('\n', '/')})`)
})

test.each([
  ['[a study](https://example.org/a)', 'a<https://example.org/a>{a study}'],
  ['[*a* study](https://example.org/a "title")', 'a<https://example.org/a>{e{a} study}'],
  ['<https://example.org/a>', 'a<https://example.org/a>{https://example.org/a}'],
  ['see https://example.org/a.', 'see a<https://example.org/a>{https://example.org/a}.'],
  ['(https://example.org/a_(b))', '(a<https://example.org/a_(b)>{https://example.org/a_(b)})'],
  ['HTTP://EXAMPLE.ORG', 'a<http://example.org/>{HTTP://EXAMPLE.ORG}'],
  ['*https://example.org*', 'a<https://example.org/>{e{https://example.org}}'],
  ['[example.org](https://www.example.org/a)', 'a<https://www.example.org/a>{example.org}'],
  ['https://аpple.example', 'a<https://xn--pple-43d.example/>{https://аpple.example}'],
])('%j holds a link', (words, inlined) => {
  expect(shown(words)).toBe(`p(${inlined})`)
})

const parts = [
  '>',
  '> ',
  '*',
  '[',
  '[a](',
  '![',
  '<',
  '_',
  'a*',
  '*_',
  '*[',
  '1. ',
  '+ ',
  '- > ',
  '> - ',
  '- a\n',
  'a\n',
].concat(['<!--', '`a', '[]', 'https://', '(', '&amp;', '[a](<', '**a ', '\\'])

/** What runs away takes minutes; a busy machine does not. */
const NO_END_MS = 1000

const fastest = (work: () => unknown) =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now()
      work()
      return performance.now() - start
    }),
  )

test.each(parts)('%j, as often as there is room or as it is looked at, comes to an end with few levels', (part) => {
  for (const count of [10, 100, 150, 299, 3000]) {
    const words = part.repeat(count).slice(0, 3000)
    expect(fastest(() => blocksOfWriting(words))).toBeLessThan(NO_END_MS)
    expect(depthOf(blocksOfWriting(words))).toBeLessThan(16)
  }
})

test('an address with brackets without end comes to an end', () => {
  const line = `https://example.org/${')'.repeat(200_000)}`
  expect(fastest(() => withBareLinks(line, {}))).toBeLessThan(NO_END_MS)
})

test.each([
  ['https://example.org/a)', 'https://example.org/a'],
  ['https://example.org/a_(b)).', 'https://example.org/a_(b)'],
  ['https://example.org/(a).)', 'https://example.org/(a)'],
  ['https://example.org/a)(b)', 'https://example.org/a)(b'],
])('of %j the link is %j', (line, address) => {
  expect(shown(line)).toContain(`{${address}}`)
})

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0

const wordsIn = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(wordsIn).join('')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .map(([key, one]) => (key === 'words' ? String(one) : wordsIn(one)))
    .join('')
}

const signs = [
  '*',
  '_',
  '> ',
  '- ',
  '1. ',
  '2. ',
  '\n',
  '\n\n',
  '`',
  '<b>',
  '[',
  ']',
  '(',
  '+ ',
  'a',
  'b ',
  '7',
  '#',
  '&',
]

test('whatever is typed, no letter and no figure of it is lost', () => {
  const kept = (text: string) => text.replace(/[^ab7]/g, '')
  let chance = 7
  const oneOf = () => {
    chance = (chance * 48_271) % 2_147_483_647
    return signs[chance % signs.length] ?? ''
  }
  for (let round = 0; round < 500; round += 1) {
    const typed = plainWords(Array.from({ length: 40 }, oneOf).join(''))
    expect(kept(wordsIn(blocksOfWriting(typed))), typed).toBe(kept(typed))
  }
})
