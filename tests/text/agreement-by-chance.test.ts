import { expect, test } from 'vitest'
import { canonicalText } from '@/text/canonical'
import { agreesWithLink, agreesWithTypo } from '@/text/class-agreement'
import { englishWords } from '@/text/dictionary'
import { lettersApart } from '@/text/letters-apart'
import { walkBody } from '@/text/walk'
import { type Chance, chance, seeds } from './chance'
import { chanceArticle } from './chance-article'
import { block, body, cite, internal, link, type Node, paragraph, text } from './lexical'

const articleOf = (...nodes: Node[]) =>
  canonicalText({ title: 'Milk', standfirst: '', inShort: '', body: walkBody(body(...nodes)) })

const WORDS = [
  ...['milk', 'bottle', 'morning', 'blanket', 'window', 'mother', 'breastfeeding', 'midwife', 'colour', 'placenta'],
  ...['not', 'never', 'without', 'stop', '5', '50', '0.5', 'mg', 'ml', 'hours', 'twice', 'two', 'dose', 'tablet'],
  ...[
    'ibuprofen',
    'paracetamol',
    'amoxicillin',
    'Nurofen',
    'codeine',
    'hyper',
    'hypo',
    'safe',
    'unsafe',
    'less',
    'more',
  ],
  ...['hypertonic', 'anaemia', 'and', 'the', 'Ada', 'HIV', 'H2O', 'e.g.', 'mother’s', 'don’t', 'well-known', 'café'],
] as const
const NEVER_TOUCHED =
  /\d|^(?:not?|never|without|stop|mg|ml|hours?|twice|two|dose|tablet|ibuprofen|paracetamol|amoxicillin|nurofen|codeine|hyper|hypo|hypertonic|safe|unsafe|less|more|hiv|don.t)$/i

const sentence = (by: Chance) => Array.from({ length: 8 }, () => by.pick('bread', ...WORDS))

function misspelt(by: Chance, word: string): string {
  const at = by.below(word.length)
  const letter = by.pick('a', ...'eionrstlcdmpu05.,-ABé')
  return by.pick(
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
    by.pick('bread', ...WORDS),
    word.toUpperCase(),
    '',
  )
}

test('whatever is agreed to as a typo touched no number, unit, negation or medicine, and few letters of few words', async () => {
  const knows = await englishWords()
  let agreed = 0
  for (const seed of seeds(6000)) {
    const by = chance(seed)
    const right = sentence(by)
    const wrong = right.map((word) => (by.below(7) === 0 ? misspelt(by, word) : word))
    const [was, is] = by.below(4) === 0 ? [right, wrong] : [wrong, right]
    const say = (words: string[]) => articleOf(paragraph(text(`Now ${words.join(' ')}.`)))
    if (say(was) === say(is) || !agreesWithTypo(say(was), say(is), knows).ok) continue
    agreed += 1
    expect(was.length, `seed ${seed}`).toBe(is.length)
    const changed = was.map((word, at) => [word, is[at] ?? ''] as const).filter(([one, other]) => one !== other)
    expect(changed.length, `seed ${seed}`).toBeLessThan(6)
    for (const [one, other] of changed) {
      expect(
        `${one} ${other}`.split(' ').filter((word) => NEVER_TOUCHED.test(word)),
        `seed ${seed}`,
      ).toEqual([])
      expect(lettersApart(one, other), `seed ${seed}`).toBeLessThan(3)
      expect(one.replace(/[A-Za-zé]/g, ''), `seed ${seed}`).toBe(other.replace(/[A-Za-zé]/g, ''))
    }
  }
  expect(agreed).toBeGreaterThan(75)
})

test('two articles that have nothing to do with each other are never agreed to, an article and itself always', async () => {
  const knows = await englishWords()
  for (const seed of seeds(500)) {
    const [one, other] = [seed, seed + 1].map((at) => canonicalText(chanceArticle(chance(at))))
    expect(agreesWithTypo(one ?? '', one ?? '', knows).ok && agreesWithLink(one ?? '', one ?? '').ok).toBe(true)
    expect(agreesWithTypo(one ?? '', other ?? '', knows).ok, `seed ${seed}`).toBe(false)
    expect(agreesWithLink(one ?? '', other ?? '').ok, `seed ${seed}`).toBe(false)
  }
})

const linked = (url: string, words = 'here') => articleOf(paragraph(text('See '), link(url, text(words)), text('.')))

test('another destination is all that a change of a link may be', () => {
  expect(agreesWithLink(linked('https://a.example'), linked('https://b.example/c_(d)'))).toEqual({ ok: true })
  const own = articleOf(paragraph(text('See '), internal('articles', 'a1', text('here')), text('.')))
  expect(agreesWithLink(linked('https://a.example'), own)).toEqual({ ok: true })
})

const product = (url: string) => articleOf(block('product', { name: 'Pump', url }))
test.each([
  ['other words', linked('/a', 'here'), linked('/b', 'there')],
  [
    'a link more',
    articleOf(paragraph(text('See here.'))),
    articleOf(paragraph(text('See '), link('/a', text('here.')))),
  ],
  ['a link less', linked('/a'), articleOf(paragraph(text('See here.')))],
  ['words beside it', linked('/a'), `${linked('/b').trimEnd()} Now.\n`],
  ['a bold word', linked('/a'), articleOf(paragraph(text('See ', 1), link('/b', text('here')), text('.')))],
  ['another source', articleOf(paragraph(text('a'), cite('s1'))), articleOf(paragraph(text('a'), cite('s2')))],
  ['another product', product('https://a.example'), product('https://b.example')],
  ['words that look like a link', articleOf(paragraph(text('[a](b)'))), articleOf(paragraph(text('[a](c)')))],
])('%s: that is no mere change of a link', (_what, before, after) => {
  expect(agreesWithLink(before, after)).toEqual({ ok: false, reason: 'more-than-links' })
})
