import { expect, test } from 'vitest'
import { warmPages } from '../../bin/warm-pages.mjs'

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
  expect(await warmPages(async (path) => site[path] ?? '')).toEqual([
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
  expect(await warmPages(read)).toEqual(['/', '/articles', '/about'])
})

test('a site with very many kinds of page is not read to its end', async () => {
  const read = async (path: string) =>
    path === '/' ? Array.from({ length: 26 * 2 }, (_, n) => link(`/${'p'.repeat(n + 1)}`)).join('') : ''
  expect(await warmPages(read)).toHaveLength(30)
})
