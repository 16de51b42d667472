import { expect, test } from 'vitest'
import { type ArticleFacts, affiliateFacts, standsInTheWay } from '@/newsletter/issues/send-time-checks'
import type { Block } from '@/text/document'
import type { Programme } from '@/text/paid-links'

const well: ArticleFacts = {
  title: 'Milk at night',
  review: 'current',
  corrected: false,
  retracted: [],
  undisclosed: [],
  unsaid: [],
  forbidden: [],
}

test.each(['current', 'not-yet-reviewed', 'recorded-not-bound', 'changed', 'due'] as const)(
  'an article whose review is %s may go: the letter says so itself',
  (review) => expect(standsInTheWay({ ...well, review })).toBeUndefined(),
)

test.each([
  [{ review: 'withdrawn' }, 'The review of “Milk at night” was withdrawn. Have it reviewed again'],
  [{ corrected: true }, 'A correction says that the present text of “Milk at night” has something wrong.'],
  [{ retracted: ['A paper'] }, 'cites what was retracted: “A paper”. Publish a text that no longer leans on it'],
  [{ retracted: ['A', 'B', 'C', 'D'] }, '“A”, “B”, “C”, others'],
  [{ undisclosed: ['A cup'] }, 'names paid products without saying so: “A cup”'],
  [{ unsaid: ['A shop'] }, 'The links of “A shop” in “Milk at night” demand a sentence'],
  [{ forbidden: ['there'] }, 'has paid links that may not stand in letters: “there”'],
] satisfies [Partial<ArticleFacts>, string][])('%o holds it, and the words say what to do', (more, words) => {
  const said = standsInTheWay({ ...well, ...more })
  expect(said).toContain(words)
  expect(said).toMatch(/go on sending, or cancel the letter\.$/)
})

const shop: Programme = {
  name: 'A shop',
  hosts: ['shop.example'],
  told: 'by-parameter',
  parameters: ['tag'],
  sentence: '',
  demandsSentence: true,
  inLetters: 'keep',
}
const product = (more: object = {}): Block => ({
  kind: 'product',
  name: 'A cup',
  url: 'https://shop.example/cup?tag=me',
  blocks: [],
  disclosure: '',
  paid: false,
  ...more,
})

test('what a letter keeps must be disclosed and have its sentence; what it leaves out need not', () => {
  expect(affiliateFacts([product()], [shop])).toEqual({ undisclosed: ['A cup'], unsaid: ['A shop'], forbidden: [] })
  const told = { ...shop, sentence: 'The shop pays us.' }
  expect(affiliateFacts([product({ disclosure: 'We earn.' })], [told])).toEqual({
    undisclosed: [],
    unsaid: [],
    forbidden: [],
  })
  for (const inLetters of ['remove-tag', 'remove-link'] as const)
    expect(affiliateFacts([product()], [{ ...shop, inLetters }])).toEqual({
      undisclosed: [],
      unsaid: [],
      forbidden: [],
    })
})
