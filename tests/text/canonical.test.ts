import { expect, test } from 'vitest'
import { type ArticleText, canonicalText } from '@/text/canonical'
import { walkBody } from '@/text/walk'
import {
  block,
  body,
  cell,
  cite,
  heading,
  internal,
  item,
  link,
  list,
  type Node,
  paragraph,
  row,
  table,
  text,
} from './lexical'

const pictures = new Map([
  ['m1', { file: 'steps-1f3a.webp', alt: 'Two steps', credit: 'Ada' }],
  ['m2', { file: 'poster.webp', alt: 'A mother' }],
])
const head = { title: 'How milk is made', standfirst: 'Breasts learn.', inShort: 'Your body learns.' }
const article = (...nodes: Node[]): ArticleText => ({ ...head, body: walkBody(body(...nodes), { pictures }) })
const bodyText = (...nodes: Node[]) => canonicalText(article(...nodes)).split('@in-short Your body learns.\n\n')[1]

test('the whole of an article, as one reads it', () => {
  const rest = body(paragraph(text('Rest.')), list('bullet', item(text('Drink'))))
  const nodes = [
    paragraph(
      text('Take '),
      text('5 mg', 1),
      text(', '),
      text('never', 3),
      text(' more'),
      cite('lactmed', { place: 'p. 4', certainty: 'limited' }),
    ),
    heading('h2', 'What is known'),
    paragraph(
      link('https://example.org/a_(b)', text('One')),
      text(' and '),
      internal('articles', 'a1', text('two')),
      { type: 'linebreak' },
      text('H'),
      text('2', 32),
      text('O'),
    ),
    list(
      'number',
      item(text('first'), cite('lactmed')),
      item(list('bullet', item(text('inner')))),
      item(text('second')),
    ),
    { type: 'quote', children: [text('So it is')] },
    table(
      row(cell(1, paragraph(text('Drug'))), cell(1, paragraph(text('Milk')))),
      row({ ...cell(0, paragraph(text('little'))), colSpan: 2 }),
    ),
    { type: 'upload', relationTo: 'media', value: 'm1' },
    { type: 'upload', relationTo: 'media', value: 'gone' },
    block('figure', { picture: 'm1', caption: 'Read left to right' }),
    block('keyPoint', { text: rest }),
    block('careCard', { level: 'emergency', title: 'Call now', text: rest }),
    block('definition', { term: 'Colostrum', text: body(paragraph(text('First milk'))) }),
    { type: 'horizontalrule' },
    block('video', { title: 'Latch', url: 'https://v.example/1', provider: 'v', picture: 'm2', words: 'A film' }),
    block('product', {
      name: 'Pump',
      url: 'https://p.example',
      text: body(paragraph(text('Good'))),
      disclosure: 'Given',
      paid: true,
    }),
  ]
  expect(canonicalText({ ...article(...nodes), hero: { file: 'hero.webp', alt: 'A baby' } })).toBe(`bedside-text 1

# How milk is made

@standfirst Breasts learn.

@in-short Your body learns.

@hero hero.webp|A baby

Take *5 mg*, *_never*_ more{lactmed|limited|p. 4}

## What is known

[One](https://example.org/a\\_\\(b\\)) and [two](@articles/a1)\\;H\`2\`O

+ first{lactmed}
  - inner
+ second

> So it is

|# Drug |# Milk
|2x1 little

@picture steps-1f3a.webp|Two steps

@picture @gone|

@figure Read left to right
@picture steps-1f3a.webp|Two steps

@key-point

  Rest.

  - Drink

@care-card emergency|Call now

  Rest.

  - Drink

@definition Colostrum

  First milk

@rule

@video Latch
@url https://v.example/1
@provider v
@picture poster.webp|A mother
@words A film

@product Pump
@url https://p.example
@disclosure Given
@paid

  Good
`)
})

test.each([
  ['# not a heading', '\\# not a heading\n'],
  ['- not a list', '\\- not a list\n'],
  ['+ nor this', '\\+ nor this\n'],
  ['> nor a quote', '\\> nor a quote\n'],
  ['@rule', '\\@rule\n'],
  ['a - b > c # d @ e + f', 'a - b > c # d @ e + f\n'],
  ['*a* _b_ `c` ^d^ ~e~', '\\*a\\* \\_b\\_ \\`c\\` \\^d\\^ \\~e\\~\n'],
  ['[a](b) {c} | \\;', '\\[a\\](b) \\{c\\} \\| \\\\;\n'],
])('%s is escaped', (words, canonical) => {
  expect(bodyText(paragraph(text(words)))).toBe(canonical)
})
