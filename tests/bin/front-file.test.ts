/** What `deploy/nginx.conf` and `docker-compose.yml` say, held against what they repeat. Needs no nginx. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bodyLimit } from '../../bin/doors.mjs'
import { refusalPage } from '../../bin/refusal-page.mjs'
import { isForEverybody } from '../../bin/reply-headers.mjs'
import { shipped } from '../world/front'

const conf = readFileSync(shipped, 'utf8')
const compose = readFileSync('docker-compose.yml', 'utf8')
const bytes = { k: 1024, m: 1024 * 1024 }

test('nothing outlives its minute: 58 seconds, counted in whole ones, and one in front', () => {
  expect(conf.match(/proxy_cache_valid .+;/g)).toEqual(['proxy_cache_valid any 58s;'])
  expect(conf).not.toMatch(/^\s*proxy_cache_use_stale/m)
})

test('bodies have the limits of the listener', () => {
  const limits = [...conf.matchAll(/location \^~ (\S+) \{\s+client_max_body_size (\d+)([km]);/g)]
  expect(limits.map(([, path = '']) => path)).toEqual(['/forms/', '/newsletter/', '/comments/', '/webhooks/'])
  for (const [, path = '', size, unit] of limits)
    expect(Number(size) * bytes[unit === 'm' ? 'm' : 'k']).toBe(bodyLimit(path))
  expect(conf).toContain(`client_max_body_size ${bodyLimit('/api/') / bytes.m}m;`)
})

test.each([413, 503])('the page for %i has the site’s own words', (status) => {
  const [, title = ''] = /<h1>(.+)<\/h1>/.exec(refusalPage(status)) ?? []
  const [, words = ''] = /<p>(.+)<\/p>/.exec(refusalPage(status)) ?? []
  expect(conf).toContain(`<h1>${title}</h1><p>${words}</p>`)
})

test('what is for one reader goes straight to the site, with a language before it or without', () => {
  const [, pattern = ''] = /location ~ "(.+)"/.exec(conf) ?? []
  const straight = new RegExp(pattern)
  const paths = ['admin', 'admin/x', 'api/x', 'preview/articles/1', 'dev/mailbox', 'healthz', 'review/x', 'reviews/x']
  const ofOne = [
    ...paths,
    'newsletter/confirm/x',
    'newsletter/yours/x/export.json',
    'comments/mine/x',
    'comments/1',
    'articles/a/unclear',
  ]
  for (const path of ofOne.flatMap((each) => [`/${each}`, `/de/${each}`])) {
    expect(isForEverybody(path), path).toBe(false)
    expect(straight.test(path), path).toBe(true)
  }
  for (const path of ['/', '/articles/a', '/newsletter', '/reviews', '/media/a.webp', '/feed.xml', '/de/articles/a']) {
    expect(isForEverybody(path), path).toBe(true)
    expect(straight.test(path), path).toBe(false)
  }
})

test('the compose file trusts the address that nginx has, and opens no web process to the host', () => {
  const [, address = 'none'] = /ipv4_address: (\S+)/.exec(compose) ?? []
  expect(compose).toContain(`TRUSTED_PROXIES: ${address}\${TRUSTED_PROXIES:+,\${TRUSTED_PROXIES}}`)
  const services = Object.fromEntries(compose.split(/\n {2}(?=[a-z]+:\n)/).map((text) => [text.split(':')[0], text]))
  expect(services.web).not.toContain('ports:')
  expect(services.nginx).toContain('./deploy/nginx.conf:/etc/nginx/nginx.conf:ro')
  expect(services.nginx).toMatch(/\$\{PORT:-3000\}:8080/)
})
