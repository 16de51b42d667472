import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { bundleEnhancements, freshEnhancements } from '../../bin/enhancements.mjs'

const folder = await mkdtemp(join(tmpdir(), 'bedside-own-'))
let server: Server | undefined
afterAll(async () => {
  server?.close()
  await rm(folder, { recursive: true })
})

const importsOf = (script: string) => [...script.matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(([, name = '']) => name)

/** A script with all that it imports at once. */
async function withImports(name: string): Promise<string> {
  const script = await readFile(join(folder, name), 'utf8')
  return script + (await Promise.all(importsOf(script).map(withImports))).join('')
}

test('what every page loads is small and knows no React; what helps in the form waits in a file of its own', async () => {
  await bundleEnhancements(folder)
  const names = await readdir(folder)
  const [entry = '', ...more] = names.filter((name) => name.startsWith('page-'))
  expect(more).toEqual([])
  const atOnce = await withImports(entry)
  expect(gzipSync(atOnce).length).toBeLessThan(10 * 1024)
  expect(atOnce).not.toMatch(/createRoot|react/i)
  expect(names.filter((name) => name.startsWith('start-ask-help-'))).toHaveLength(1)
  expect(names.every((name) => /^[\w-]+-[0-9A-Z]{8}\.js$/.test(name))).toBe(true)
})

test('a style that a script needs travels inside it, under names of its own', async () => {
  const scripts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))
  const all = scripts.join('\n')
  const [, name = ''] = /replaceSync\(.*?\.(\w*reading\w*_card)\b/.exec(all) ?? []
  expect(name).not.toBe('')
  expect(all.split(name).length).toBeGreaterThan(2)
})

test('development makes the script anew for every page that asks', async () => {
  const answer = await freshEnhancements()
  server = createServer((request, response) => {
    if (!answer(request.url ?? '', response)) response.writeHead(418).end()
  })
  await new Promise<void>((settle) => server?.listen(0, '127.0.0.1', settle))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const page = await fetch(`${url}/_next/static/own/page.js`)
  expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store'])
  const brings = /import\("\.\/(start-ask-help[^"]*)"\)/.exec(await page.text())?.[1]
  expect((await fetch(`${url}/_next/static/own/${brings}`)).status).toBe(200)
  expect((await fetch(`${url}/_next/static/own/page-OLDBUILD.js`)).status).toBe(200)
  expect((await fetch(`${url}/_next/static/own/gone.js`)).status).toBe(404)
  expect((await fetch(`${url}/_next/static/chunks/a.js`)).status).toBe(418)
})
