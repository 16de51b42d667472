import { expect, test } from 'vitest'
import { splitQuestion } from '@/discussion/split-question'
import { wordsAsBody } from '@/discussion/words-as-body'
import { blocksOfWriting } from '@/discussion/writers-text'
import { lostLinks } from '@/text/lost-links'
import { plainBlocks } from '@/text/plain'
import { walkBody } from '@/text/walk'

const cases: [string, string, string][] = [
  ['May I drink tea?', 'May I drink tea?', ''],
  ['  May I\ndrink tea? ', 'drink tea?', 'May I'],
  ['I am tired. May I nap? Or sleep?', 'May I nap?', 'I am tired.\n\nOr sleep?'],
  ['Tea and me', 'Tea and me', ''],
  ['هل يمكنني شرب الشاي؟ شكرا', 'هل يمكنني شرب الشاي؟', 'شكرا'],
  ['', '', ''],
]

test('the sentence that asks stands above, and nothing else is lost', () => {
  for (const [words, title, details] of cases) expect(splitQuestion(words)).toEqual({ title, details })
})

test('what is too long for a heading stands below it whole', () => {
  const long = `${'word '.repeat(60)}?`
  const { title, details } = splitQuestion(long)
  expect(title.length).toBeLessThanOrEqual(122)
  expect(details).toBe(long)
  const whole = splitQuestion('x'.repeat(3000))
  expect(whole.details).toBe('x'.repeat(3000))
  expect(whole.title.length).toBeLessThanOrEqual(122)
})

test('a long text without an end takes no time', () => {
  const start = performance.now()
  for (const hostile of ['a?'.repeat(1500), '?'.repeat(3000), 'a'.repeat(3000), 'a '.repeat(1500)])
    splitQuestion(hostile)
  expect(performance.now() - start).toBeLessThan(1000)
})

test('plain words become paragraphs and line breaks, as the editor would save them', () => {
  const { blocks } = walkBody(wordsAsBody('One.\nTwo.\n\nThree <b>.'))
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
  expect(plainBlocks(blocks)).toContain('Three <b>.')
  expect(blocks[0]).toMatchObject({ inlines: [{ words: 'One.' }, { kind: 'break' }, { words: 'Two.' }] })
})

test('what is written as a list, in stars, as a link or a quote stays that', () => {
  const words =
    '- wait *two* hours\n- **not** more\n\n> as you say\n\nSee [croup](https://www.nhs.uk/conditions/croup/).'
  const { blocks } = walkBody(wordsAsBody(words))
  expect(blocks).toEqual(blocksOfWriting(words))
  expect(blocks.map(({ kind }) => kind)).toEqual(['list', 'quote', 'paragraph'])
  const nested = '1. one\n   - in it\n   - and this\n2. two'
  expect(walkBody(wordsAsBody(nested)).blocks).toEqual(blocksOfWriting(nested))
  expect(lostLinks(wordsAsBody(words))).toEqual([])
})

test('inside a block, whose editor knows no quotes, a quote stands in quotation marks', () => {
  const body = wordsAsBody('> as *you* say', 'block')
  expect(body.root.children.map(({ type }) => type)).toEqual(['paragraph'])
  expect(plainBlocks(walkBody(body).blocks)).toContain('“as you say”')
})
