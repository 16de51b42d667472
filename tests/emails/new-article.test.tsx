import { expect, test } from 'vitest'
import { renderLetter } from '@/platform/mail/render'
import type { Block as SiteBlock } from '@/text/document'
import NewArticle, { type NewArticleProps } from '../../emails/new-article'
import type { Block, Inline } from '../../emails/parts/blocks'
import { UNSUBSCRIBE } from '../../emails/parts/tokens'

const given: NewArticleProps = NewArticle.PreviewProps
const render = (article: Partial<NewArticleProps['article']>, more: Partial<NewArticleProps> = {}) =>
  renderLetter(<NewArticle {...given} {...more} article={{ ...given.article, ...article }} />)
const words = (text: string) => ({ kind: 'words', words: text }) as const
const linkTo = (href: string): Block => ({
  kind: 'paragraph',
  inlines: [{ kind: 'link', to: { kind: 'address', href }, inlines: [words('there')] }],
})

test('a letter cannot be called back, so the words of a reader are not in it', async () => {
  const asked = (question: string): Block => ({
    kind: 'readerQuestion',
    id: 'q1',
    wordsHash: 'ab',
    words: question,
    blocks: [{ kind: 'paragraph', inlines: [words('Yes, you may.')] }],
  })
  const { html, text } = await render({ blocks: [asked('May I drink tea?')] })
  expect(text).toContain('Yes, you may.')
  expect(text).toContain('Read the question on the page')
  expect(html + text).not.toContain('May I drink tea')
  expect((await render({ blocks: [asked('')] })).text).toContain('The reader took these words back.')
})

test('the site’s blocks are the letter’s blocks', () => {
  const fromSite: SiteBlock[] = []
  const forLetter: Block[] = fromSite
  expect(forLetter).toEqual([])
})

test('both forms hold the token for each reader’s own address, and only there', async () => {
  const { html, text } = await render({})
  expect(html.split(UNSUBSCRIBE)).toHaveLength(2)
  expect(html).toContain(`href="${UNSUBSCRIBE}"`)
  expect(text).toContain(`Unsubscribe from The Night Feed (${UNSUBSCRIBE})`)
})

test('a long article with tables, cards and sources stays below 90 KB', async () => {
  const many = <Item,>(count: number, make: (n: number) => Item) => Array.from({ length: count }, (_, n) => make(n))
  const sentence = 'What counts is how much of it reaches the blood and how long it stays there. '
  const blocks: Block[] = many(12, (n) => n).flatMap((n) => [
    { kind: 'heading', level: 2, id: `s${n}`, inlines: [words('What comes from the blood')] },
    ...many(
      4,
      (at): Block => ({
        kind: 'paragraph',
        inlines: [words(sentence.repeat(3)), { kind: 'citation', number: n * 2 + (at % 2) + 1 }, words(sentence)],
      }),
    ),
    ...(n % 3 ? [] : given.article.blocks.filter(({ kind }) => kind === 'table' || kind === 'careCard')),
  ])
  const sources = many(25, (n) => ({
    number: n + 1,
    title: sentence,
    details: sentence,
    url: `https://doi.org/10.1000/${n}`,
  }))
  const { html } = await render({ blocks, sources })
  expect(sentence.split(' ').length * 4 * 4 * 12).toBeGreaterThan(3000)
  expect(Buffer.byteLength(html)).toBeLessThan(90 * 1024)
})

test('an article that is too long goes out as its opening', async () => {
  const { html, text } = await render({}, { extent: 'opening' })
  expect(text).toContain('In short')
  expect(text).toContain(`Read the whole article on the site (${given.article.url})`)
  expect(text).not.toContain('Blood runs past')
  expect(html).toContain(UNSUBSCRIBE)
})

test('a paid link is announced before the text and told at the product', async () => {
  const { text } = await render({})
  expect(text.indexOf('earn us money')).toBeLessThan(text.indexOf('Blood runs past'))
  expect(text).toContain('The Sample Pump (paid link) (https://pump.example/night)')
  expect((await render({ blocks: [] })).text).not.toContain('earn us money')
})

test('a paid link in the words says so, and its programme’s sentence stands before the text', async () => {
  const inlines: Inline[] = [
    {
      kind: 'link',
      to: { kind: 'address', href: 'https://shop.example/?tag=me' },
      inlines: [words('there')],
      programme: 'A shop',
    },
  ]
  const paid: Block = { kind: 'paragraph', inlines }
  const inside: Block[] = [
    paid,
    {
      kind: 'list',
      ordered: false,
      items: [{ inlines: [], list: { kind: 'list', ordered: true, items: [{ inlines }] } }],
    },
    { kind: 'table', rows: [[{ header: false, inlines }]] },
    { kind: 'keyPoint', blocks: [paid] },
  ]
  for (const block of inside) {
    const { text } = await render({ blocks: [block], disclosures: ['A shop pays us.'] })
    expect(text).toContain('there (paid link)')
    expect(text.indexOf('A shop pays us.')).toBeLessThan(text.indexOf('there (paid link)'))
  }
  const { text } = await render({ blocks: [linkTo('https://shop.example/?tag=me')] })
  expect(text).not.toMatch(/paid link|earn us money/)
})

test('a product without an address is named, and says nothing where there is nothing to disclose', async () => {
  const { html, text } = await render({
    blocks: [{ kind: 'product', name: 'A cup', url: '', blocks: [], disclosure: '', paid: false }],
  })
  expect(text).toContain('\nA cup\n')
  expect(html).not.toContain('href=""')
})

test.each([
  ['/topics/sleep', 'there (https://nightfeed.example/topics/sleep)'],
  ['#sources', 'there (https://nightfeed.example/articles/how-milk-is-made#sources)'],
  ['mailto:hello@example.org', 'there (hello@example.org)'],
  ['javascript:alert(1)', 'there\n'],
  ['data:text/html,hello', 'there\n'],
])('a link to %s becomes %j', async (href, shown) => {
  const { html, text } = await render({ blocks: [linkTo(href)] })
  expect(text).toContain(`\n${shown}`)
  expect(html).not.toMatch(/javascript:|data:text/)
})

test('a document without a page is words, not a link', async () => {
  const block: Block = {
    kind: 'paragraph',
    inlines: [{ kind: 'link', to: { kind: 'document', collection: 'articles', id: '1' }, inlines: [words('there')] }],
  }
  expect((await render({ blocks: [block] })).text).toContain('\nthere\n')
})

test('markup in the text stays text', async () => {
  const { html } = await render({ blocks: [{ kind: 'paragraph', inlines: [words('<script>alert(1)</script>')] }] })
  expect(html).toContain('&lt;script&gt;')
})

test('a picture is shown from an absolute address and told in words without one', async () => {
  const picture = { id: 'p', alt: 'A cup', credit: 'Drawing: A. Sample' }
  const shown = await render({
    blocks: [{ kind: 'image', picture: { ...picture, file: 'https://nightfeed.example/cup.webp' } }],
  })
  expect(shown.html).toMatch(/<img[^>]*alt="A cup"[^>]*src="https:\/\/nightfeed.example\/cup.webp"/)
  const told = await render({ blocks: [{ kind: 'image', picture: { ...picture, file: 'cup.webp' } }] })
  expect(told.html).not.toContain('<img')
  expect(told.text).toContain('Picture: A cup. Drawing: A. Sample')
})

test('a language written from the right is set from the right', async () => {
  const { html } = await render({}, { publication: { ...given.publication, language: 'ar', direction: 'rtl' } })
  expect(html).toMatch(/<html[^>]* dir="rtl"[^>]* lang="ar"/)
  expect(html).toMatch(/<td[^>]* dir="rtl"[^>]* lang="ar"/)
})
