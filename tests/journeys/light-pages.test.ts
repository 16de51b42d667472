/** Readers' pages carry one small script of ours, and no browser lets any other run. */
import type { Page } from '@playwright/test'
import { expect, test } from '../world/journey'
import { firstLinkIn, pages } from '../world/public-pages'
import { siteUrl } from '../world/site'

/** Scripts that this browser asked for, by their paths. */
function scriptsOf(page: Page): string[] {
  const paths: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') paths.push(new URL(request.url()).pathname)
  })
  return paths
}

test('every page goes out without the framework’s scripts, and loads one of ours', async ({ visitor }) => {
  test.setTimeout(180_000)
  const scripts = scriptsOf(visitor)
  const question = await firstLinkIn(visitor, '/questions', /^\/questions\/[\w-]+$/)
  for (const path of [...pages, question, '/nothing-here', '/not-there']) {
    scripts.length = 0
    const answer = await visitor.goto(path)
    const html = (await answer?.text()) ?? ''
    expect(html, path).not.toMatch(/<script[^>]*>\(?self\.__next_f|_next\/static\/chunks\/[^"]+\.js|<template|<!--/)
    expect(answer?.headers()['content-security-policy'], path).toMatch(/script-src 'self' 'sha256-[^']+';/)
    expect(
      scripts.filter((script) => !/^\/_next\/static\/own\/(?:page|chunk)-\w+\.js$/.test(script)),
      path,
    ).toEqual([])
    expect(scripts.length, path).toBeLessThan(3)
  }
})

test('a browser keeps our script, and what it brings, for good', async ({ visitor }) => {
  const scripts = scriptsOf(visitor)
  await visitor.goto('/articles/safe-sleep')
  await visitor.getByRole('textbox', { name: 'Your comment or question' }).focus()
  await expect(visitor.getByText('0 of', { exact: false })).toBeVisible()
  expect(scripts.length).toBeGreaterThan(1)
  for (const path of scripts) {
    const { headers } = await fetch(siteUrl() + path)
    expect(headers.get('cache-control'), path).toBe('public, max-age=31536000, immutable')
  }
})

test('a script that somebody smuggled into a page does not run', async ({ visitor, expected }) => {
  expected.push(/Content Security Policy/)
  await visitor.goto('/articles/safe-sleep')
  const refused = await visitor.evaluate(async () => {
    const seen: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective))
    const script = document.createElement('script')
    script.textContent = 'window.hit = true'
    const button = document.createElement('div')
    button.innerHTML = '<button onclick="window.hit = true">Press</button>'
    document.body.append(script, button)
    button.querySelector('button')?.click()
    while (seen.length < 2) await new Promise(requestAnimationFrame)
    return seen
  })
  expect(refused.sort()).toEqual(['script-src-attr', 'script-src-elem'])
  expect(await visitor.evaluate('window.hit')).toBeUndefined()
})

test('the section that is being read is marked, and a citation opens as a card', async ({ visitor }) => {
  await visitor.goto('/articles/safe-sleep')
  const contents = visitor.getByRole('navigation', { name: 'On this page' })
  await visitor.getByRole('heading', { name: 'Sources' }).scrollIntoViewIfNeeded()
  await visitor.evaluate(() => document.getElementById('sources')?.scrollIntoView())
  await expect(contents.locator('[aria-current]')).toHaveText('Sources')
  await visitor.locator('a.cite').first().click()
  const card = visitor.getByRole('dialog')
  await expect(card).toBeVisible()
  await expect(card).toHaveCSS('position', 'absolute')
  await expect(card.getByRole('link', { name: 'Show in the list of sources' })).toBeVisible()
})
