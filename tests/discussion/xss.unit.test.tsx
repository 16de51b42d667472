import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { plainWords } from '@/discussion/plain-words'
import { blocksOfWriting } from '@/discussion/writers-text'
import { Post } from '@/site/thread/post'
import { whatActs } from './what-acts'
import { together, vectors } from './xss-vectors'

const shown = (words: string) =>
  renderToStaticMarkup(
    <Post
      comment={{
        id: '1',
        at: '2026-11-01T00:00:00.000Z',
        name: plainWords(words),
        blocks: blocksOfWriting(plainWords(words)),
        inReplyTo: { name: plainWords(words), href: '#c-1' },
        helpful: 0,
      }}
    />,
  )

const tagsIn = (html: string) => html.match(/<[a-z][^>]*>/g) ?? []
const allowed = /^<(article|header|span|p|b|bdi|a|time|div|br|em|strong|ul|ol|li|blockquote|button)[ >/]/

test.each([...vectors, ...together(3000)])('%j stands there as words', (vector) => {
  const html = shown(vector)
  expect(whatActs(html)).toEqual([])
  expect(tagsIn(html).filter((tag) => !allowed.test(tag))).toEqual([])
  const away = tagsIn(html).filter((tag) => /href="(?!#)/.test(tag))
  expect(away.filter((tag) => !/^<a href="https:\/\/[^"]+" rel="ugc nofollow noopener">$/.test(tag))).toEqual([])
})

test('there are more than enough of them, each another', () => {
  expect(new Set(vectors).size).toBeGreaterThanOrEqual(150)
})
