import { expect, test } from 'vitest'
import { keepWarm, readEveryKind } from '../../bin/warm-pages.mjs'

const link = (path: string) => `<a href="${path}">words</a>`

test('one page of every kind is read, found by the links of the site itself', async () => {
  const site: Record<string, string> = {
    '/': ['/articles', '/articles/sleep', '/articles/fever', '/_next/static/a.css', 'https://elsewhere.example/x']
      .map(link)
      .join(''),
    '/articles': link('/articles/fever'),
    '/articles/sleep': link('/people/ada') + link('/'),
    '/people/ada': link('/people/grace') + link('/feed.xml'),
  }
  expect(await readEveryKind(async (path) => site[path] ?? '')).toEqual([
    '/',
    '/articles',
    '/articles/sleep',
    '/people/ada',
  ])
})

test('a page that does not answer is passed over', async () => {
  const read = async (path: string) => {
    if (path === '/articles') throw new Error('it does not answer')
    return path === '/' ? link('/articles') + link('/about') : ''
  }
  expect(await readEveryKind(read)).toEqual(['/', '/articles', '/about'])
})

test('a site with very many kinds of page is not read to its end', async () => {
  const read = async (path: string) =>
    path === '/' ? Array.from({ length: 60 }, (_, n) => link(`/${'p'.repeat(n + 1)}`)).join('') : ''
  expect(await readEveryKind(read)).toHaveLength(50)
})

test('what was asked for last is read again first, and no more than fifty', async () => {
  const read: string[] = []
  const { seen, readAgain } = keepWarm(async (path) => {
    read.push(path)
    seen(path)
    return ''
  })
  for (let n = 1; n <= 60; n += 1) seen(`/articles/${n}`)
  seen('/articles/20')
  await readAgain()
  expect(read.slice(0, 3)).toEqual(['/articles/20', '/articles/60', '/articles/59'])
  expect(read).toHaveLength(50)
  await readAgain()
  expect(read.slice(50, 53)).toEqual(['/articles/20', '/articles/60', '/articles/59'])
})

test('changes that come while pages are read again are answered by one more round, not by one each', async () => {
  let reads = 0
  const { seen, readAgain } = keepWarm(async () => {
    reads += 1
    if (reads === 1) for (let n = 0; n < 5; n += 1) void readAgain()
    return ''
  })
  seen('/')
  await readAgain()
  expect(reads).toBe(2)
})
