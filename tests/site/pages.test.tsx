import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { JsonLd } from '@/site/json-ld'
import { initials } from '@/site/kit/face'
import { writtenDate } from '@/site/kit/written-date'
import { pageMetadata } from '@/site/metadata'
import { PlainShell } from '@/site/plain-shell'
import { Shell } from '@/site/shell'
import { breadcrumbList, checkable } from '@/site/structured'
import { articlePage } from '@/site/structured-article'
import { Thread } from '@/site/thread/thread'

const publication = {
  name: 'The Night Feed',
  tagline: 'For the small hours.',
  navigation: [],
  footer: [],
  sample: true,
}

test('a sample publication says so on every page, and only a sample does', () => {
  const words = 'This is a sample publication.'
  expect(renderToStaticMarkup(<Shell publication={publication}>x</Shell>)).toContain(words)
  expect(renderToStaticMarkup(<Shell publication={{ ...publication, sample: false }}>x</Shell>)).not.toContain(words)
})

test('the footer carries the newsletter form unless the page has its own', () => {
  const forms = (html: string) => html.split('aria-label="Newsletter"').length - 1
  expect(forms(renderToStaticMarkup(<Shell publication={publication}>x</Shell>))).toBe(1)
  expect(forms(renderToStaticMarkup(<Shell publication={publication} newsletterBox={false} children="x" />))).toBe(0)
})

test('a plain page is whole: language, title, style, nothing from elsewhere', () => {
  const html = renderToStaticMarkup(
    <PlainShell title="Error: not sent" lang="en" publicationName="The <Night> Feed">
      <h1>Not sent</h1>
    </PlainShell>,
  )
  expect(html).toMatch(/^<html lang="en">/)
  expect(html).toContain('<title>Error: not sent · The &lt;Night&gt; Feed</title>')
  expect(html).toContain('content="noindex"')
  expect(html).toContain('--paper:light-dark(')
  expect(html).not.toMatch(/src=|url\(|https?:\/\/(?!www\.w3)/)
})

test('a clinician is named in words, with credentials and role', () => {
  const blocks = [{ kind: 'paragraph' as const, inlines: [{ kind: 'words' as const, words: 'Yes.' }] }]
  const clinician = { credentials: ['MD'], role: 'Paediatrician, author of this article' }
  const reply = { id: '2', name: 'Ada Sample', clinician, at: '2026-11-13T23:59:00Z', blocks }
  const html = renderToStaticMarkup(
    <Thread threads={[{ id: '1', name: 'Maya', at: '2026-11-12T00:00:00Z', blocks, replies: [reply] }]} />,
  )
  expect(html).toContain('id="c-1"')
  expect(html).toContain('Ada Sample, MD')
  expect(html).toContain('Paediatrician, author of this article')
  expect(html).toContain('<time dateTime="2026-11-13T23:59:00Z">13 Nov 2026</time>')
})

test.each([
  ['2026-05-03', '3 May 2026'],
  ['2026-12-31T23:59:59Z', '31 December 2026'],
  ['not a date', 'not a date'],
])('%s is written %s', (iso, words) => {
  expect(writtenDate(iso)).toBe(words)
})

test.each([
  ['Ada Sample', 'AS'],
  ['Dr Noor Sample, MD', 'NS'],
  ['maya', 'M'],
  ['Élodie van den Berg, MD', 'ÉB'],
  ['42', ''],
])('the initials of %s are %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})

test('no value can close the script of the structured data', () => {
  const graph = breadcrumbList('https://feed.example', [{ label: '</script><script>alert(1)', href: '/topics' }])
  const html = renderToStaticMarkup(<JsonLd graph={graph} />)
  expect(html.match(/<\/?script/g)).toHaveLength(2)
  expect(JSON.parse(html.replace(/<[^>]+>/g, ''))).toMatchObject({
    itemListElement: [{ name: '</script><script>alert(1)', item: 'https://feed.example/topics' }],
  })
})

test('an article claims authors and dates, and no review', () => {
  const facts = {
    title: 'Milk',
    standfirst: 'How it is made.',
    path: '/articles/milk',
    language: 'en',
    authors: [{ name: 'Ada', href: '/people/ada', credentials: [{ name: 'MD', issuer: 'A Board' }] }],
    published: '2026-05-03',
    publisher: { name: 'The Night Feed', correctionsPath: '/corrections', principlesPath: '/editorial-policy' },
    reviewedBy: [],
    citations: [],
    corrections: [],
  }
  const page = articlePage('https://feed.example', facts)
  expect(page).toMatchObject({
    mainEntity: { '@type': 'Article', datePublished: '2026-05-03', dateModified: '2026-05-03' },
  })
  expect(JSON.stringify(page)).not.toMatch(/reviewedBy|lastReviewed|citation|correction"/)
  const reviewed = articlePage('https://feed.example', {
    ...facts,
    reviewedBy: [{ name: 'Ben', credential: 'IBCLC', href: '/people/ben' }],
    lastReviewed: '2026-05-04T00:00:00.000Z',
  })
  expect(reviewed).toMatchObject({ '@type': 'MedicalWebPage', reviewedBy: [{ name: 'Ben' }] })
  expect(JSON.stringify(reviewed.mainEntity)).not.toMatch(/reviewedBy|lastReviewed/)
})

test('a sample or preview page asks not to be indexed', () => {
  const facts = {
    siteUrl: 'https://feed.example',
    publicationName: 'The Night Feed',
    path: '/topics',
    title: 'Topics',
    description: 'All topics.',
  }
  expect(pageMetadata({ ...facts, indexable: false }).robots).toMatchObject({ index: false })
  expect(pageMetadata({ ...facts, indexable: true }).alternates?.canonical).toBe('https://feed.example/topics')
})

test('machines hear of credentials that can be looked up and hold that day', () => {
  const registry = 'https://registry.example/1'
  const held = [{ registry }, { registry, expires: '2026-01-01' }, { registry, expires: '2027-01-01' }, {}]
  expect(checkable(held, new Date('2026-06-01'))).toEqual([held[0], held[2]])
})
