import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Disclosure } from '@/site/article/disclosure'
import { RichText } from '@/site/rich-text/rich-text'
import { SourceList } from '@/site/rich-text/source-list'
import type { SourceView } from '@/site/rich-text/source-view'
import { citationMarks } from '@/text/citation-marks'
import type { Block, Citation, Inline } from '@/text/document'

const words = (text: string): Inline[] => [{ kind: 'words', words: text }]
const paragraph = (text: string): Block => ({ kind: 'paragraph', inlines: words(text) })
const hostile = '<script>alert("x")</script><img src=x onerror=alert(1)>'

test('hostile words come out as words, wherever they stand', () => {
  const blocks: Block[] = [
    { kind: 'heading', level: 2, id: 'a"><script>', inlines: words(hostile) },
    paragraph(hostile),
    { kind: 'list', ordered: false, items: [{ inlines: words(hostile) }] },
    { kind: 'quote', inlines: words(hostile) },
    {
      kind: 'table',
      rows: [[{ header: true, inlines: words(hostile) }], [{ header: false, inlines: words(hostile) }]],
    },
    { kind: 'figure', picture: { id: 'p', file: `"${hostile}`, alt: hostile, credit: hostile }, caption: hostile },
    { kind: 'keyPoint', blocks: [paragraph(hostile)] },
    { kind: 'careCard', level: 'emergency', title: hostile, blocks: [paragraph(hostile)] },
    { kind: 'definition', term: hostile, blocks: [paragraph(hostile)] },
    { kind: 'video', title: hostile, url: 'javascript:alert(1)', provider: hostile, words: hostile },
    { kind: 'product', name: hostile, url: 'data:text/html,x', blocks: [], disclosure: hostile, paid: true },
    { kind: 'readerQuestion', id: hostile, wordsHash: hostile, words: hostile, blocks: [paragraph(hostile)] },
  ]
  const html = renderToStaticMarkup(<RichText blocks={blocks} />)
  expect(html).not.toMatch(/<script|<img src=x|javascript:|data:text/)
  expect(html).toContain('&lt;script&gt;')
})

test('a wide table is reached by keyboard, has a name, and shows at its edge that there is more', () => {
  const rows = [[{ header: true, inlines: words('Age') }], [{ header: false, inlines: words('Two months') }]]
  const html = renderToStaticMarkup(<RichText blocks={[{ kind: 'table', rows }]} />)
  expect(html).toMatch(/<div (?=[^>]*role="group")(?=[^>]*tabindex="0")[^>]*aria-label="Table: Age"/i)
  const style = readFileSync(new URL('../../src/site/rich-text/rich-text.module.css', import.meta.url), 'utf8')
  const rule = /\.table \{[^}]*\}/.exec(style)?.[0] ?? ''
  expect(rule).toContain('overflow-x: auto')
  expect(rule.match(/100% no-repeat (local|scroll)/g)).toHaveLength(4)
})

test.each([
  ['source-list', 'sources'],
  ['rich-text', 'notes'],
  ['cards', 'asked'],
])('a word without end is broken in %s, and the page stays as wide as its window', (file, name) => {
  const style = readFileSync(new URL(`../../src/site/rich-text/${file}.module.css`, import.meta.url), 'utf8')
  const rules = style.match(new RegExp(`\\.${name} \\{[^}]*\\}`, 'g')) ?? []
  expect(rules.join()).toContain('overflow-wrap: anywhere')
})

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<b>',
  'vbscript:x',
  '//evil.example',
  '/\\evil.example',
])('an address like %j is left out and its words stay', (href) => {
  const link: Inline = { kind: 'link', to: { kind: 'address', href }, inlines: words('read this') }
  expect(renderToStaticMarkup(<RichText feed blocks={[{ kind: 'paragraph', inlines: [link] }]} />)).toBe(
    '<p>read this</p>',
  )
})

test('outside links are cut off from our window, our own are plain', () => {
  const link = (href: string): Inline => ({ kind: 'link', to: { kind: 'address', href }, inlines: words('x') })
  const inlines = [link('https://who.example/'), link('/topics/sleep')]
  expect(renderToStaticMarkup(<RichText feed blocks={[{ kind: 'paragraph', inlines }]} />)).toBe(
    '<p><a href="https://who.example/" rel="noopener">x</a><a href="/topics/sleep">x</a></p>',
  )
})

const cited: Block[] = ['cite-1', 'cite-1b'].map((anchor) => ({
  kind: 'paragraph',
  inlines: [{ kind: 'citation', source: 's1', number: 1, anchor, certainty: 'strong' }],
}))
const citations: Citation[] = [{ source: 's1', number: 1, anchors: ['cite-1', 'cite-1b'] }]
const source: SourceView = {
  id: 's1',
  title: 'How milk comes in',
  authors: 'Pang WW, Hartmann PE',
  container: 'A Journal',
  year: 2007,
  doi: '10.1000/x',
  state: { kind: 'retracted' },
}

test('each mark leads to its source and the source back to each mark', () => {
  const sound: SourceView = { ...source, state: { kind: 'unchecked' } }
  const text = renderToStaticMarkup(<RichText blocks={cited} citations={citations} sources={[sound]} />)
  const list = renderToStaticMarkup(<SourceList citations={citations} sources={[sound]} />)
  expect(text).toContain('<a class="cite" href="#source-1" id="cite-1" aria-label="Source 1"')
  expect(text).toContain('id="cite-1b"')
  expect(list).toContain('id="source-1"')
  expect(list).toContain('href="#cite-1"')
  expect(list).toContain('href="#cite-1b"')
  expect(list).toContain('href="https://doi.org/10.1000/x"')
})

test('the list says of each mark what it says of place and certainty', () => {
  const marks = citationMarks(cited)
  const html = renderToStaticMarkup(<SourceList citations={citations} sources={[source]} marks={marks} />)
  expect(html.match(/Certainty: strong\. /g)).toHaveLength(2)
})

test('a retracted source says so where it is cited, by name and in sight', () => {
  const html = renderToStaticMarkup(<RichText feed blocks={cited} citations={citations} sources={[source]} />)
  expect(html.match(/aria-label="Source 1, retracted"[^>]*>1 retracted<\/a>/g)).toHaveLength(2)
})

test('a retracted source says so in words, in the list and in the margin', () => {
  expect(renderToStaticMarkup(<SourceList citations={citations} sources={[source]} />)).toContain('Retracted')
  expect(renderToStaticMarkup(<RichText blocks={cited} citations={citations} sources={[source]} />)).toContain(
    'Retracted',
  )
})

test('a heading is named by its words alone and keeps its address', () => {
  const html = renderToStaticMarkup(
    <RichText level={4} blocks={[{ kind: 'heading', level: 2, id: 'first-steps', inlines: words('First steps') }]} />,
  )
  expect(html).toContain('<h4 id="first-steps">First steps</h4>')
  expect(html).toContain('href="#first-steps"')
})

test('a care card says how urgent it is in words', () => {
  const card = (level: 'self' | 'doctor' | 'emergency') =>
    renderToStaticMarkup(<RichText feed blocks={[{ kind: 'careCard', level, title: 'Call now', blocks: [] }]} />)
  expect(card('self')).toContain('Self-care advice: </span>Call now')
  expect(card('doctor')).toContain('Medical advice: </span>Call now')
  expect(card('emergency')).toContain('Emergency advice: </span>Call now')
})

test('a paid product says so beside the link and to search engines; an unpaid one does not', () => {
  const product = (paid: boolean) =>
    renderToStaticMarkup(
      <RichText
        blocks={[
          {
            kind: 'product',
            name: 'Pump',
            url: 'https://shop.example/',
            blocks: [],
            disclosure: 'We bought it.',
            paid,
          },
        ]}
      />,
    )
  expect(product(true)).toContain('rel="sponsored noopener">Pump (paid link)</a>')
  expect(product(false)).toContain('rel="noopener">Pump</a></p>')
  expect(product(true)).toContain('We bought it.')
})

test('a reader’s question stands above its answer, and the answer stays when the words are gone', () => {
  const asked = (words?: string) =>
    renderToStaticMarkup(
      <RichText
        blocks={[
          {
            kind: 'readerQuestion',
            id: 'q1',
            wordsHash: 'ab',
            ...(words === undefined ? {} : { words }),
            blocks: [paragraph('Yes.')],
          },
        ]}
      />,
    )
  expect(asked('May I?')).toMatch(/A reader asked<.*<p>May I\?<\/p>.*<p>Yes\.<\/p>/)
  expect(asked('')).toMatch(/The reader took these words back\.<.*<p>Yes\.<\/p>/)
  expect(asked()).toMatch(/not kept in this version\.<.*<p>Yes\.<\/p>/)
})

test('a feed links to what a reader asked: what has left in it cannot be taken back', () => {
  const block = { kind: 'readerQuestion' as const, id: 'q1', wordsHash: 'ab', blocks: [paragraph('Yes.')] }
  const html = (words: string, feed: boolean) =>
    renderToStaticMarkup(<RichText feed={feed} blocks={[{ ...block, words }]} />)
  expect(html('May I?', true)).not.toContain('May I?')
  expect(html('May I?', true)).toContain('<a href="#asked-q1">Read the question on the page</a>')
  expect(html('May I?', false)).toContain('id="asked-q1"')
  expect(html('', true)).toContain('The reader took these words back.')
})

test('a link that earns money says so in its own words, wherever it stands; a feed says it too', () => {
  const paid: Inline = {
    kind: 'link',
    to: { kind: 'address', href: 'https://shop.example/?tag=me' },
    inlines: words('a cup'),
    programme: 'A shop',
  }
  const anchor = '<a href="https://shop.example/?tag=me" rel="sponsored noopener">a cup (paid link)</a>'
  const blocks: Block[] = [
    { kind: 'heading', level: 2, id: 'cups', inlines: [paid] },
    { kind: 'paragraph', inlines: [paid] },
    { kind: 'list', ordered: false, items: [{ inlines: [paid] }] },
    { kind: 'table', rows: [[{ header: false, inlines: [paid] }]] },
    { kind: 'keyPoint', blocks: [{ kind: 'paragraph', inlines: [paid] }] },
  ]
  expect(renderToStaticMarkup(<RichText blocks={blocks} />).split(anchor)).toHaveLength(6)
  expect(renderToStaticMarkup(<RichText feed blocks={blocks} />).split(anchor)).toHaveLength(6)
})

test('a recognised product and a recognised video are marked like every paid link', () => {
  const html = renderToStaticMarkup(
    <RichText
      blocks={[
        {
          kind: 'product',
          name: 'Pump',
          url: 'https://shop.example/',
          blocks: [],
          disclosure: '',
          paid: false,
          programme: 'A shop',
        },
        {
          kind: 'video',
          title: 'Film',
          url: 'https://shop.example/film',
          provider: 'Shop',
          words: 'A cup.',
          programme: 'A shop',
        },
      ]}
    />,
  )
  expect(html).toContain('rel="sponsored noopener">Pump (paid link)</a>')
  expect(html).toContain('rel="sponsored noopener">Play the video at Shop (paid link)</a>')
})

test('the disclosure says how links are marked, and each programme’s own sentence', () => {
  const html = renderToStaticMarkup(<Disclosure sentences={['We earn.', 'We earn too.']} policy="/editorial-policy" />)
  expect(html).toContain('Some links in this text earn us money. Each says “(paid link)”. We earn. We earn too.')
  expect(html).toContain('<a href="/editorial-policy">')
  expect(html).not.toContain('data-print="no"')
})

test('a video loads nothing from outside', () => {
  const html = renderToStaticMarkup(
    <RichText
      blocks={[
        { kind: 'video', title: 'Latching', url: 'https://video.example.org/1', provider: 'Video', words: 'Shows it.' },
      ]}
    />,
  )
  expect(html).not.toMatch(/<iframe|src=/)
  expect(html).toContain('Play the video at Video</a> (opens video.example.org)')
})

test('a definition has an address, the first of two with the same term alone', () => {
  const meaning = (term: string): Block => ({ kind: 'definition', term, blocks: [paragraph('What it means.')] })
  const html = renderToStaticMarkup(<RichText blocks={[meaning('Let-down reflex'), meaning('Let-down reflex')]} />)
  expect(html.match(/id="define-let-down-reflex"/g)).toHaveLength(1)
  expect(html).toContain('<dt><dfn>Let-down reflex</dfn></dt>')
  expect(renderToStaticMarkup(<RichText blocks={[meaning('Colic')]} feed />)).not.toContain('id=')
})
