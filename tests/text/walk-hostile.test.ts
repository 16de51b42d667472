import { expect, test } from 'vitest'
import { canonicalText } from '@/text/canonical'
import { readCanonical } from '@/text/read-canonical'
import { walkBody } from '@/text/walk'
import { type Chance, chance, seeds } from './chance'
import { body, list, paragraph, text } from './lexical'

const TYPES = [
  'text',
  'linebreak',
  'tab',
  'link',
  'autolink',
  'inlineBlock',
  'paragraph',
  'heading',
  'list',
  'listitem',
  'quote',
  'table',
  'tablerow',
  'tablecell',
  'upload',
  'block',
  'horizontalrule',
  'unheardOf',
  '__proto__',
] as const
const BLOCKS = [
  'keyPoint',
  'careCard',
  'definition',
  'figure',
  'video',
  'product',
  'readerQuestion',
  'citation',
  'constructor',
] as const
const KEYS = [
  'text',
  'children',
  'fields',
  'value',
  'url',
  'doc',
  'source',
  'picture',
  'title',
  'reference',
  'wordsHash',
  'root',
  'format',
  'tag',
  'listType',
  'linkType',
  'colSpan',
  '__proto__',
] as const

function anything(random: Chance, depth: number): unknown {
  const leaf = random.pick<unknown>(
    'milk',
    '',
    7,
    -1,
    1e308,
    null,
    undefined,
    true,
    'internal',
    'javascript:1',
    '\ud800',
    {},
    [],
  )
  if (depth > 4) return leaf
  return random.pick<() => unknown>(
    () => leaf,
    () => node(random, depth),
    () => node(random, depth),
    () => random.some(4, () => anything(random, depth + 1)),
    () => ({ root: { children: random.some(4, () => node(random, depth + 1)) } }),
  )()
}

function node(random: Chance, depth: number): unknown {
  const fields = Object.fromEntries(random.some(4, () => [random.pick(...KEYS), anything(random, depth + 1)]))
  const children = random.some(4, () => anything(random, depth + 1))
  const own = {
    blockType: random.pick(...BLOCKS),
    source: anything(random, Math.max(5, depth + 1)),
    text: anything(random, depth + 2),
    ...fields,
  }
  return {
    children,
    fields: own,
    type: random.pick<unknown>(...TYPES, 3, null),
    text: anything(random, Math.max(5, depth + 1)),
    ...fields,
  }
}

test('no JSON makes the walk throw, and all it makes has a canonical text', () => {
  for (const seed of seeds(1000)) {
    const random = chance(seed)
    const hostile =
      random.below(4) === 0 ? anything(random, 0) : { root: { children: random.some(5, () => anything(random, 0)) } }
    const walked = walkBody(hostile, { places: (collection, id) => `/${collection}/${id}` })
    const text = canonicalText({ title: 't', standfirst: '', inShort: '', body: walked })
    expect(canonicalText(readCanonical(text)), `seed ${seed}`).toBe(text)
    expect(text.isWellFormed() && !text.includes('undefined'), `seed ${seed}`).toBe(true)
    expect(JSON.stringify(walked)).not.toContain('"href":"javascript')
  }
})

test.each([
  null,
  undefined,
  'text',
  7,
  [],
  {},
  { root: null },
  { root: { children: 'x' } },
  { root: { children: [null, 1, []] } },
])('%j is an empty body', (hostile) => {
  expect(walkBody(hostile)).toEqual({ blocks: [], headings: [], citations: [], wordCount: 0 })
})

test('a body deeper than any editor makes is cut, not followed', () => {
  let deepParagraph = paragraph(text('deep'))
  let deepList = list('bullet', text('deep'))
  for (let depth = 0; depth < 50_000; depth += 1) {
    deepParagraph = paragraph(deepParagraph)
    deepList = list('bullet', deepList)
  }
  expect(walkBody(body(deepParagraph, deepList, paragraph(text('here')))).wordCount).toBe(1)
})

test('two hundred thousand nodes side by side are walked', () => {
  const many = Array.from({ length: 200_000 }, (_, index) => text('a ', index % 2))
  expect(walkBody({ root: { children: [{ type: 'paragraph', children: many }] } }).wordCount).toBe(200_000)
})
