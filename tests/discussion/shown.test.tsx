import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { approveComment } from '@/discussion/decide'
import { recordThread } from '@/discussion/record-thread'
import { sendComment } from '@/discussion/send-comment'
import { threadOf, threadPageOf } from '@/discussion/thread'
import { AnsweredQuestions } from '@/discussion/web/answered-questions'
import { Discussion } from '@/discussion/web/discussion'
import { belowArticle, questionAt } from '@/discussion/web/public'
import { QuestionPage } from '@/discussion/web/question-page'
import { questionEntries } from '@/discussion/web/sitemap'
import { markupOf } from '../world/markup'
import { bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anArticle, profileFor, words } from './below-an-article'
import { whatActs } from './what-acts'

const house = aHouse()
const reads = vi.hoisted((): { tags: string[] }[] => [])
vi.mock('@/platform/payload', () => ({ payload: async () => house().payload }))
vi.mock('@/platform/public-cache', () => ({
  publicRead: async (_key: string[], tags: string[], read: () => Promise<unknown>) => {
    reads.push({ tags })
    return JSON.parse(JSON.stringify(await read()))
  },
}))

const vectors = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</textarea><script>alert(1)</script>',
  '<svg/onload=alert(1)>',
  '[a](javascript:alert(1))',
  'javascript:alert(1)',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<a href="javascript:alert(1)">x</a>',
  '{{constructor.constructor("alert(1)")()}}',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<!--<script>alert(1)//-->',
  '</p></article><style>*{display:none}</style>',
  'https://evil.example/?q=<b>',
]

const page = async (article: string) => markupOf(await Discussion({ article, language: 'en', slug: 'an-article' }))

async function sentAndApproved(article: string, text: string, name: string) {
  const sent = await sendComment(await house().reader(), words(article, { words: text, name }))
  if (!sent.ok) throw new Error(sent.reason)
  await approveComment(await staffOf(house().payload, 'editor'), sent.value.id)
  return sent.value.id
}

test('nothing that readers write acts in the page, in words or name', async () => {
  const article = (await anArticle(house().payload)).id
  for (const vector of vectors) await sentAndApproved(article, vector, vector.slice(0, 80))
  const html = await page(article)
  expect(whatActs(html)).toEqual([])
  expect(html.match(/<a href="https:[^>]*>/g)).toEqual([
    '<a href="https://evil.example/?q=" rel="ugc nofollow noopener">',
  ])
  expect(html.match(/&lt;script&gt;alert\(1\)/g)?.length).toBeGreaterThan(3)
})

test('nothing that acts stands on the page of an answer either', async () => {
  const { payload } = house()
  const person = await profileFor(payload, 'editor')
  const data = {
    title: vectors[1] ?? '',
    details: vectors.join('\n\n'),
    slug: 'hostile',
    answer: bodyOf(...vectors),
    answeredBy: person.id,
    _status: 'published' as const,
  }
  await payload.create({ collection: 'questions', data, overrideAccess: false, req: await staffOf(payload, 'editor') })
  const view = await questionAt('en', 'hostile')
  expect(view && whatActs(renderToStaticMarkup(<QuestionPage view={view} />))).toEqual([])
})

test('no public read holds a private original, an address or a key', async () => {
  const article = (await anArticle(house().payload)).id
  const sent = await sendComment(
    await house().reader(),
    words(article, { words: 'Tom Example, 3 May. Why?', email: 'grep.me@example.org', wantsAnswer: true }),
  )
  if (!sent.ok) throw new Error(sent.reason)
  await approveComment(await staffOf(house().payload, 'editor'), sent.value.id, 'Why?')
  const row = await house().payload.findByID({ collection: 'comments', id: sent.value.id, showHiddenFields: true })
  const below = JSON.stringify(await belowArticle(article)) + (await page(article))
  expect(below).toContain('Why?')
  for (const secret of [
    'Tom Example',
    'grep.me',
    row.writerAddressSealed,
    row.writerAddressHmac,
    row.submissionKey,
    row.wordingHash,
  ]) {
    expect(secret).toBeTruthy()
    expect(below).not.toContain(secret)
  }
})

test('the thread shows a clinician by name, credentials and role, and readers by the name they chose', async () => {
  const { payload, system } = house()
  const person = await profileFor(payload, 'author')
  const article = (await anArticle(payload)).id
  const at = (day: number) => new Date(Date.UTC(2026, 10, day))
  await recordThread(await system(), {
    article,
    kind: 'question',
    name: '',
    words: 'First line\nsecond line\n\nAnother paragraph?',
    at: at(1),
    replies: [
      { name: 'as then', person: person.id, words: 'An answer.', at: at(2) },
      { name: 'Thankful', words: 'Thank you.', at: at(3) },
    ],
  })
  const html = await page(article)
  expect(html).toContain('A reader')
  expect(html).toContain('First line<br/>second line</p>')
  expect(html).toContain('Sample author, who answers, IBCLC')
  expect(html).toContain('Paediatrician (sample)')
  expect(html).toContain('General information, not advice for your child.')
  expect(html).toContain('dateTime="2026-11-02T00:00:00.000Z"')
  expect(html.match(/href="\/comments\/reply\//g)).toHaveLength(3)
  expect(reads).toContainEqual({ tags: [`discussion:article:${article}`, `people:${person.id}`] })
})

test('a badge that has run out is not shown', async () => {
  const { payload, system } = house()
  const credential = { name: 'A sample credential', issuer: 'A sample board', medical: true }
  const person = await payload.create({
    collection: 'people',
    data: {
      name: 'Sample Once-Certified',
      slug: 'sample-once-certified',
      credentials: [
        { ...credential, abbreviation: 'OLD', expires: '2020-01-01T00:00:00.000Z' },
        { ...credential, abbreviation: 'NEW' },
      ],
    },
  })
  const article = (await anArticle(payload)).id
  const replies = [{ name: '', person: person.id, words: 'Yes.', at: new Date() }]
  await recordThread(await system(), { article, kind: 'question', name: '', words: 'Why?', at: new Date(), replies })
  expect(await page(article)).toContain('Sample Once-Certified, NEW<')
})

test('a long thread comes in pages that neither lose nor repeat anybody', async () => {
  const { payload, reader, system } = house()
  const article = (await anArticle(payload)).id
  for (let n = 0; n < 53; n += 1) {
    const at = new Date(Date.UTC(2026, 9, 1, 0, Math.floor(n / 3)))
    await recordThread(await system(), { article, kind: 'comment', name: '', words: `Comment ${n}`, at, replies: [] })
  }
  const first = await threadOf(await reader(), article)
  const second = await threadPageOf(await reader(), article, 'newest', first.next)
  expect([first.posts.length, second?.posts.length, second?.next, first.count]).toEqual([50, 3, undefined, 53])
  expect(new Set([...first.posts, ...(second?.posts ?? [])].map(({ id }) => id)).size).toBe(53)
})

test('an answered question has a page, with author, sources and dates, and hangs below its article', async () => {
  const { payload } = house()
  const person = await profileFor(payload, 'editor')
  const article = await anArticle(payload)
  const source = await payload.create({
    collection: 'sources',
    data: { title: 'A sample source', doi: '10.1000/sample', year: 2024 },
  })
  const body = bodyOf('They feed, and that is usual.')
  const [heading, paragraph] = body.root.children
  const citation = { type: 'inlineBlock', version: 1, fields: { id: 'c1', blockType: 'citation', source: source.id } }
  const cited = {
    root: {
      ...body.root,
      children: [heading, { ...Object(paragraph), children: [...Object(paragraph).children, citation] }],
    },
  }
  const write = async (data: Record<string, unknown>) =>
    payload.create({
      collection: 'questions',
      data: {
        title: 'Why do babies wake?',
        answer: cited,
        answeredBy: person.id,
        article: article.id,
        checkBy: '2027-05-01T00:00:00.000Z',
        _status: 'published',
        ...data,
      },
      overrideAccess: false,
      req: await staffOf(payload, 'editor'),
    })
  const question = await write({ slug: 'why-wake', details: 'Mine does,\n\nevery night.' })
  const view = await questionAt('en', 'why-wake')
  if (!view) throw new Error('There is no such question')
  const html = renderToStaticMarkup(<QuestionPage view={view} now={new Date('2026-12-01T00:00:00Z')} />)
  expect(html).toContain('<h1>Why do babies wake?</h1>')
  expect(html).toContain('A sample source')
  expect(html).toContain('To be checked again by')
  expect(html).toContain(`href="/articles/${article.slug}"`)
  expect(renderToStaticMarkup(<QuestionPage view={view} now={new Date('2027-06-01T00:00:00Z')} />)).toContain(
    'was due to be checked again',
  )
  expect(reads.at(-1)?.tags).toEqual([
    `questions:${question.id}`,
    'questions:slug:why-wake',
    'publication:programmes',
    `reviews:question:${question.id}`,
    `articles:${article.id}`,
    `people:${person.id}`,
    `sources:${source.id}`,
  ])
  expect(await page(article.id)).toContain('href="/questions/why-wake"')
  const shelf = await AnsweredQuestions({ language: 'en' })
  expect(renderToStaticMarkup(<div>{shelf}</div>)).toContain('Why do babies wake?')
  expect((await questionEntries({ number: 1, size: 9 })).map(({ path }) => path)).toContain('/questions/why-wake')

  const newer = await write({ title: 'Why do babies wake, newly?', slug: 'why-wake-now' })
  await payload.update({
    collection: 'questions',
    id: question.id,
    data: { replacedBy: newer.id, _status: 'published' },
    overrideAccess: false,
    req: await staffOf(payload, 'editor'),
  })
  const old = await questionAt('en', 'why-wake')
  expect(old?.replacedBy?.path).toBe('/questions/why-wake-now')
  expect(await page(article.id)).not.toContain('href="/questions/why-wake"')
})

test('a draft of an answer and an unknown address have no page', async () => {
  const { payload } = house()
  const person = await profileFor(payload, 'editor')
  await payload.create({
    collection: 'questions',
    data: { title: 'Not yet', slug: 'not-yet', answer: bodyOf('Soon.'), answeredBy: person.id, _status: 'draft' },
    draft: true,
  })
  expect(await questionAt('en', 'not-yet')).toBeNull()
  expect(await questionAt('en', 'never-was')).toBeNull()
})
