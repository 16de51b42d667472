import { expect, test } from 'vitest'
import { plainBlocks, plainInlines, wordsIn } from '@/text/plain'
import { walkBody } from '@/text/walk'
import { block, body, cell, cite, heading, item, link, list, paragraph, row, table, text } from './lexical'

test('plain text keeps every word and no address, number or alt text', () => {
  const walked = walkBody(
    body(
      heading('h2', 'Milk'),
      paragraph(
        text('See '),
        link('/a', text('this', 1)),
        text(','),
        { type: 'linebreak' },
        text('please.'),
        cite('s1'),
      ),
      list('bullet', item(text('a')), item(list('number', item(text('b'))))),
      table(row(cell(1, paragraph(text('c'))), cell(0, paragraph(text('d')))), row(cell(0, paragraph(text('e'))))),
      { type: 'upload', relationTo: 'media', value: 'm1' },
      block('figure', { picture: 'm1', caption: 'Caption' }),
      block('careCard', { title: 'Call', text: body(paragraph(text('now'))) }),
      block('product', {
        name: 'Pump',
        url: 'https://x.example',
        disclosure: 'Paid',
        text: body(paragraph(text('good'))),
      }),
      block('video', { title: 'Latch', url: 'https://v.example', words: 'Said' }),
    ),
  )
  expect(plainBlocks(walked.blocks).split('\n\n')).toEqual([
    'Milk',
    'See this, please.',
    'a\nb',
    'c\td\ne',
    'Caption',
    'Call',
    'now',
    'Pump',
    'good',
    'Paid',
    'Latch',
    'Said',
  ])
})

test('inlines stand on one line', () => {
  expect(plainInlines([{ kind: 'words', words: ' a \n b' }, { kind: 'break' }, { kind: 'words', words: 'c ' }])).toBe(
    'a b c',
  )
})

test('a word holds a letter or a digit', () => {
  expect(wordsIn(' 5 mg – “twice” … a/b молоко ')).toEqual(['5', 'mg', '“twice”', 'a/b', 'молоко'])
})
