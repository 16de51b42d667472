import { expect, test } from 'vitest'
import { addressesIn, type ShownPage, untruths } from './machine-truth'

const site = 'https://nightfeed.example'
const author = { '@type': 'Person', name: 'Ada Sample', url: `${site}/people/ada`, jobTitle: 'Potter' }
const reviewer = {
  '@type': 'Person',
  name: 'Noor Sample',
  hasCredential: [
    {
      '@type': 'EducationalOccupationalCredential',
      name: 'Certified cup maker',
      recognizedBy: { '@type': 'Organization', name: 'Guild of Cups' },
    },
  ],
}
const article = {
  '@type': 'Article',
  headline: 'How cups are made',
  description: 'From clay.',
  datePublished: '2026-05-03T08:00:00.000Z',
  dateModified: '2026-06-01T08:00:00.000Z',
  author: [author],
  publisher: { '@type': 'Organization', name: 'The Night Feed' },
  citation: [{ '@type': 'ScholarlyArticle', name: 'Clay through the ages', sameAs: 'https://doi.org/10.1000/clay' }],
  correction: [{ '@type': 'CorrectionComment', text: 'A handle was left out.', datePublished: '2026-06-01' }],
}
const reviewed = {
  '@context': 'https://schema.org',
  '@type': 'MedicalWebPage',
  name: 'How cups are made',
  url: `${site}/articles/cups`,
  lastReviewed: '2026-05-20',
  reviewedBy: reviewer,
  publishingPrinciples: `${site}/editorial-policy`,
  mainEntity: article,
}
const crumbs = {
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [
    { '@type': 'ListItem', position: 1, name: 'The Night Feed', item: `${site}/` },
    { '@type': 'ListItem', position: 2, name: 'Kitchen', item: `${site}/topics/kitchen` },
    { '@type': 'ListItem', position: 3, name: 'How cups are made', item: `${site}/articles/cups` },
  ],
}
const page: ShownPage = {
  address: `${site}/articles/cups`,
  words: `The Night Feed Kitchen How cups are made From clay. Ada Sample, Potter · wrote this Noor Sample reviewed the
    whole text Certified cup maker, Guild of Cups A handle was left out. Clay through the ages.`,
  heading: 'How cups are made',
  times: ['2026-05-03T08:00:00.000Z', '2026-06-01T08:00:00.000Z', '2026-05-20T11:30:00.000Z'],
  trail: [{ name: 'Kitchen', item: `${site}/topics/kitchen` }],
  writers: ['Ada Sample'],
  reviewState: 'current',
  data: [reviewed, crumbs],
}

const withData = (...data: unknown[]): ShownPage => ({ ...page, data })
const withArticle = (more: object) => withData({ ...reviewed, mainEntity: { ...article, ...more } })
const withPage = (more: object) => withData({ ...reviewed, ...more })
const withSteps = (steps: object[]) => withData({ ...crumbs, itemListElement: steps })
const { lastReviewed: _on, reviewedBy: _by, ...unreviewed } = reviewed

test('a true page is found true, with a review and without, as one graph and as several', () => {
  expect(untruths(page)).toEqual([])
  expect(untruths({ ...withData(unreviewed), reviewState: 'not-yet-reviewed' })).toEqual([])
  expect(untruths(withData([reviewed, crumbs]))).toEqual([])
  expect(
    untruths(withData({ '@context': 'https://schema.org', '@graph': [{ ...article }, { '@id': '#cups' }] })),
  ).toEqual([])
  expect(untruths({ ...withData({ ...unreviewed, lastReviewed: '2026-05-20' }), reviewState: 'changed' })).toEqual([])
  expect(
    untruths({ ...withArticle({ citation: { '@type': 'Book', datePublished: '1998' } }), words: `${page.words} 1998` }),
  ).toEqual([])
  expect(untruths(withData())).toEqual([])
  expect(untruths({ ...page, writers: ['Dr Ada Sample'] })).toEqual([])
  expect(untruths(withSteps(crumbs.itemListElement.slice(1).map((one, at) => ({ ...one, position: at + 1 }))))).toEqual(
    [],
  )
})

test.each<[string, ShownPage, RegExp]>([
  [
    'a name nobody reads',
    withArticle({ author: [{ ...author, name: 'Eve Unseen' }] }),
    /“Eve Unseen”, the page does not/,
  ],
  ['a headline of its own', withArticle({ headline: 'You will not believe these cups' }), /headline says/],
  ['a description of its own', withArticle({ description: 'The best cups.' }), /description says/],
  ['a job nobody reads', withArticle({ author: [{ ...author, jobTitle: 'Professor' }] }), /jobTitle says/],
  ['letters in a name', withArticle({ author: [{ ...author, name: 'Ada Sample, MD' }] }), /with more than a name/],
  ['a date nobody reads', withArticle({ datePublished: '2026-05-04T08:00:00.000Z' }), /datePublished is 2026-05-04/],
  ['a change nobody reads', withArticle({ dateModified: '2026-11-24' }), /dateModified is 2026-11-24/],
  [
    'a correction nobody reads',
    withArticle({ correction: { ...article.correction[0], text: 'Two.' } }),
    /text says “Two.”/,
  ],
  [
    'a year nobody reads',
    withArticle({ citation: { '@type': 'Book', datePublished: '1998' } }),
    /datePublished is 1998/,
  ],
  ['a source nobody reads', withArticle({ citation: { '@type': 'Book', name: 'Mugs' } }), /“Mugs”/],
  ['a writer left out', { ...page, writers: ['Ada Sample', 'Bo Sample'] }, /is by Ada Sample, the page is by/],
  ['nobody as its writer', withArticle({ author: [] }), /is by nobody/],
  [
    'a review nobody gave',
    { ...page, reviewState: 'not-yet-reviewed' },
    /claims a review, the page is not-yet-reviewed/,
  ],
  ['a credit as a review', { ...page, reviewState: 'recorded-not-bound' }, /the page is recorded-not-bound/],
  ['a withdrawn review', { ...page, reviewState: 'withdrawn' }, /the page is withdrawn/],
  ['a review the page is silent of', { ...page, words: page.words.replace('reviewed', 'liked') }, /says nothing/],
  ['a review without a day', withPage({ lastReviewed: undefined }), /not when/],
  ['a reviewer without a name', withPage({ reviewedBy: { '@type': 'Person' } }), /reviewedBy has no name/],
  [
    'a reviewer nobody reads',
    withPage({ reviewedBy: { ...reviewer, name: 'The Night Feed Team' } }),
    /Night Feed Team/,
  ],
  ['the day of a change as a review', withPage({ lastReviewed: '2026-06-02' }), /lastReviewed is 2026-06-02/],
  [
    'a credential nobody reads',
    withPage({
      reviewedBy: { ...reviewer, hasCredential: { '@type': 'EducationalOccupationalCredential', name: 'Master' } },
    }),
    /“Master”/,
  ],
  [
    'a review of an article',
    withArticle({ reviewedBy: reviewer, lastReviewed: '2026-05-20' }),
    /Article, which has no reviewedBy/,
  ],
  [
    'a review of a posting',
    withArticle({ '@type': 'BlogPosting', lastReviewed: '2026-05-20' }),
    /BlogPosting, which has no lastReviewed/,
  ],
  [
    'a policy of a page',
    withPage({ correctionsPolicy: `${site}/corrections` }),
    /MedicalWebPage, which has no correctionsPolicy/,
  ],
  ['questions and answers', withPage({ '@type': 'QAPage' }), /is a QAPage/],
  ['stock questions', withPage({ '@type': ['MedicalWebPage', 'FAQPage'] }), /is a FAQPage/],
  ['stock questions further down', withPage({ hasPart: [{ '@type': 'FAQPage' }] }), /is a FAQPage/],
  ['a type nobody agreed on', withPage({ '@type': 'MiracleCure' }), /“MiracleCure”, which nobody agreed on/],
  ['a thing without a type', withPage({ mainEntity: { headline: 'How cups are made' } }), /of type “”/],
  ['a property nobody knows', withPage({ medicallyReviewed: true }), /medicallyReviewed, of which nobody said/],
  [
    'a credential that is a text',
    withPage({ reviewedBy: { ...reviewer, hasCredential: { '@type': 'Article' } } }),
    /holds a Article/,
  ],
  ['an empty name', withArticle({ author: [{ ...author, jobTitle: '' }] }), /jobTitle is empty/],
  ['another vocabulary', withPage({ '@context': 'https://example.org' }), /not of https:\/\/schema.org/],
  ['no vocabulary', withData({ ...reviewed, '@context': undefined }), /not of https:\/\/schema.org/],
  ['a way the page does not show', { ...page, trail: [] }, /leads by Kitchen/],
  [
    'a step of another name',
    { ...page, trail: [{ name: 'Garden', item: `${site}/topics/kitchen` }] },
    /the page by Garden/,
  ],
  [
    'a step to another place',
    { ...page, trail: [{ name: 'Kitchen', item: `${site}/topics/garden` }] },
    /topics\/garden/,
  ],
  ['a way to another page', { ...page, address: `${site}/articles/mugs` }, /does not end at/],
  [
    'a way numbered from nought',
    withSteps(crumbs.itemListElement.map((one, at) => ({ ...one, position: at }))),
    /numbered/,
  ],
  ['a way without steps', withSteps([]), /does not end at/],
])('%s is found', (_, shown, found) => {
  expect(untruths(shown).join('\n')).toMatch(found)
})

test('only the one untruth is named, with where it stands', () => {
  expect(untruths(withArticle({ headline: 'Mugs' }))).toEqual([
    'data 1.mainEntity.headline says “Mugs”, the page does not',
  ])
})

test('addresses of our own are collected once, others are left alone', () => {
  expect(addressesIn(page)).toEqual([
    `${site}/articles/cups`,
    `${site}/editorial-policy`,
    `${site}/people/ada`,
    `${site}/`,
    `${site}/topics/kitchen`,
  ])
})
