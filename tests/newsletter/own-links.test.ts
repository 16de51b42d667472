import { expect, test } from 'vitest'
import { issueOutlook } from '@/newsletter/issues/issue-outlook'
import { checkLinks } from '@/newsletter/issues/link-check'
import { ownLinks, stateOfOwn } from '@/newsletter/issues/own-links'
import { bodyOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { link, node } from './every-block'
import { publish } from './readership'
import { writeLetter } from './writing'

const house = aHouse()
const site = 'http://localhost:3000'
const stateOf = async (path: string) => stateOfOwn(await house().system(), `${site}${path}`)

test('a mistyped address of our own is not there, and one that is there is', async () => {
  const { slug } = await publish(house())
  expect(await stateOf(`/articles/${slug}`)).toBe('alive')
  expect(await stateOf(`/articles/${slug}/since/1`)).toBe('alive')
  expect(await stateOf('/articles/mlik')).toBe('gone')
  expect(await stateOf(`/de/articles/${slug}`)).toBe('gone')
  for (const path of ['/', '/de', '/articles', '/topics/', '/newsletter?from=letter'])
    expect(await stateOf(path), path).toBe('alive')
  for (const path of ['/abuot', '/topics/slepe', '/people/nobody', '/articles/%E0%A4%A'])
    expect(await stateOf(path), path).toBe('gone')
  for (const path of ['/questions/may-i', '/feed.xml', '/admin', '/articles/withdrawn/history'])
    expect(await stateOf(path), path).toBe('own')
})

test('an old address that leads to a new one is alive', async () => {
  const { slug } = await publish(house())
  await house().payload.create({ collection: 'redirects', data: { from: '/articles/old', to: `/articles/${slug}` } })
  expect(await stateOf('/articles/old')).toBe('alive')
})

test('the link check tells of a dead link to our own site, without asking it', async () => {
  const { root } = bodyOf('Hello.')
  const wrong = node('paragraph', [link('milk', { linkType: 'custom', url: '/articles/mlik' })])
  const { id } = await writeLetter(house(), { body: { root: { ...root, children: [...root.children, wrong] } } })
  expect(await checkLinks(await house().system(), id)).toEqual({
    ok: true,
    value: [{ url: `${site}/articles/mlik`, state: 'gone' }],
  })
})

test('a dead link to our own site stands among the checks, and others are only counted', async () => {
  const { root } = bodyOf('Hello.')
  const to = (url: string) => node('paragraph', [link('there', { linkType: 'custom', url })])
  const children = [...root.children, to('/articles/mlik'), to('/articles'), to('https://elsewhere.example/')]
  const { id } = await writeLetter(house(), { body: { root: { ...root, children } } })
  const outlook = await issueOutlook(await house().system(), id)
  if (outlook?.kind !== 'letter') expect.unreachable()
  expect(outlook.checks.filter(({ what }) => what === 'own-link')).toEqual([
    { what: 'own-link', state: 'look', url: `${site}/articles/mlik` },
  ])
  expect(outlook.outside).toBe(1)
})

test('what stands in every letter is no link of the editor', () => {
  const html = `<a href="${site}/">home</a><a href="${site}/newsletter/test-letter">out</a><a href="https://a.example/">a</a>
    <a href="${site}/about">about</a><a href="${site}/about">again</a>`
  expect(ownLinks(html, site)).toEqual([`${site}/about`])
})
