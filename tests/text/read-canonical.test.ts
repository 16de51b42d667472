import { expect, test } from 'vitest'
import { canonicalText } from '@/text/canonical'
import { readCanonical } from '@/text/read-canonical'
import { walkBody } from '@/text/walk'
import { chance, seeds } from './chance'
import { chanceArticle } from './chance-article'
import { block, body, cell, cite, heading, internal, item, link, list, paragraph, row, table, text } from './lexical'

const pictures = new Map([['m1', { file: 'steps-1f3a.webp', alt: 'Two steps' }]])

test('what was read back is the body that the walk made, but for what no canonical text holds', () => {
  const walked = walkBody(
    body(
      paragraph(text('Take '), text('5 mg', 1), text(', '), text('never', 3), cite('b', { place: 'p. 4' })),
      heading('h2', 'What is known'),
      paragraph(link('https://example.org/a_(b)', text('One'), text('two', 2)), { type: 'linebreak' }, text('H|')),
      heading('h3', 'What is known'),
      list('number', item(text('first'), cite('a')), item(list('bullet', item(text('inner'), cite('b'))))),
      table(row(cell(1, text('Drug')), { ...cell(0, text('Milk')), colSpan: 2 })),
      paragraph(internal('articles', 'a1', text('two'))),
      block('careCard', { level: 'self', title: 'Rest', text: body(heading('h4', 'Sources'), paragraph(text('Now'))) }),
      { type: 'upload', relationTo: 'media', value: 'm1' },
      { type: 'upload', relationTo: 'media', value: 'gone' },
      block('product', { name: 'Pump', url: 'https://p.example', text: body(paragraph(text('Good'))), paid: true }),
    ),
    { pictures },
  )
  const head = { title: 'How milk is made', standfirst: '', inShort: 'Soon.', conflicts: 'None.' }
  const read = readCanonical(canonicalText({ ...head, hero: { file: 'hero.webp', alt: 'A | b' }, body: walked }))
  expect(read).toEqual({
    ...head,
    hero: { file: 'hero.webp', alt: 'A | b' },
    body: {
      ...walked,
      blocks: walked.blocks.map((one) =>
        one.kind === 'image' && one.picture.id === 'm1' ? { ...one, picture: { ...one.picture, id: '' } } : one,
      ),
    },
  })
})

const small = (rest: string) => `bedside-text 1\n\n# Milk\n\n${rest}`

test.each([
  ['nothing', ''],
  ['another first line', 'bedside-text 2\n\n# Milk\n'],
  ['no title', 'bedside-text 1\n\nMilk\n'],
  ['no end', 'bedside-text 1\n\n# Milk'],
  ['a space too many', small('a  b\n')],
  ['an unknown block', small('@poem\n\n  Roses\n')],
  ['an indent too many', small('  Roses\n')],
  ['a line too many', small('@rule\nmore\n')],
  ['an escape too many', small('\\a\n')],
  ['a lone backslash', small('a\\\n')],
  ['a mark without its end', small('*a\n')],
  ['marks in another order', small('_*a*_\n')],
  ['a link without its end', small('[a(b)\n')],
  ['a link without a destination', small('[a] b\n')],
  ['a destination without its end', small('[a](b\n')],
  ['a link inside a link', small('[a [b](c)](d)\n')],
  ['a document without its id', small('[a](@articles)\n')],
  ['a citation without its end', small('a{b\n')],
  ['a certainty nobody knows', small('a{b|sure|}\n')],
  ['a care card of no level', small('@care-card fine|Rest\n')],
  ['a figure without its picture', small('@figure Words\n')],
  ['a standfirst after the text', small('Words\n\n@standfirst Late\n')],
  ['two signs in one list', small('- a\n+ b\n')],
  ['a span of nothing', small('|0x1 a\n')],
  ['a carriage return', small('a\r\n')],
  ['letters that are not composed', small('e\u0301\n')],
  ['a lone surrogate', small('\ud800\n')],
])('%s is no canonical text', (_what, canonical) => {
  expect(() => readCanonical(canonical)).toThrow(TypeError)
})

test('a text with one character changed, lost or added is refused with a TypeError, or it is another canonical text', () => {
  const signs = [...'*_`^~[](){}|\\@#>-+ \n;0axé', '\u0301', '\ud800', '\r']
  for (const seed of seeds(6000)) {
    const by = chance(seed)
    const canonical = canonicalText(chanceArticle(by))
    const at = by.below(canonical.length + 1)
    const hostile = canonical.slice(0, at) + by.pick('', ...signs) + canonical.slice(at + by.below(3))
    try {
      expect(canonicalText(readCanonical(hostile)), `seed ${seed}`).toBe(hostile)
    } catch (error) {
      expect(error, `seed ${seed}`).toBeInstanceOf(TypeError)
    }
  }
})

test.each([
  ['open links', small(`${'['.repeat(200_000)}\n`)],
  ['open citations', small(`${'{'.repeat(200_000)}\n`)],
  ['many citations without an end', small(`${'{a} '.repeat(50_000)}{\n`)],
  ['backslashes', small(`${'\\'.repeat(200_001)}\n`)],
  ['marks', small(`${'*_'.repeat(100_000)}\n`)],
  ['deep blocks', small(Array.from({ length: 2000 }, (_, at) => `${'  '.repeat(at)}@key-point`).join('\n\n'))],
  ['deep lists', small(`${Array.from({ length: 2000 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')}\n`)],
  ['many blocks', small(`${'a\n\n'.repeat(100_000)}b \n`)],
  ['a long table', small(`${'| '.repeat(100_000)}\n`)],
])('%s are refused without delay', (_what, hostile) => {
  const begun = performance.now()
  expect(() => readCanonical(hostile)).toThrow(TypeError)
  expect(performance.now() - begun).toBeLessThan(2000)
})
