import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInlinedDataReadableStream } from 'next/dist/server/app-render/use-flight-response.js'
import type { ReactNode } from 'react'
import { prerender } from 'react-dom/static'
import { expect, test } from 'vitest'
import { FinishedMark } from '@/site/finished-mark'
import { HeadScriptTag } from '@/site/head-script-tag'
import { JsonLd } from '@/site/json-ld'
import { finishedPage as finish } from '../../bin/finished-page.mjs'
import { styleOf } from '../../bin/page-styles.mjs'

const finishedPage = (html: string) => finish(html, () => undefined)

const chunk = '/_next/static/chunks/0637v33xsjp-6.js'
const turbopack = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});'

/** What a reader or an editor may have typed who knows how all of this is done. */
const hostile = [
  '<script src="/_next/static/chunks/a.js"></script>',
  '<script>self.__next_f.push([1,"</script>"])</script>',
  'self.__next_f.push([1,"x"])',
  '</script><script>alert(1)</script>',
  '<meta name="bedside-page" content="finished"/>',
  '<!-- <template id="B:0"></template> -->',
  '"><script>alert(1)</script>',
  '<link rel="preload" as="script" href="/x.js"/>',
  '\u2028</textarea><plaintext>',
]

async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream).text()
}

type Made = { head?: ReactNode; body: ReactNode; flight?: string; isFinished?: boolean }

/** A page as Next puts it together: React's document, its start, and the text a second time for its scripts. */
async function pageOfNext({ head, body, flight = 'words', isFinished = true }: Made): Promise<string> {
  const { prelude } = await prerender(
    <html lang="en">
      <head>
        <link rel="preload" as="script" fetchPriority="low" href={chunk} />
        <script src={chunk} async />
        <HeadScriptTag />
        <script type="module" src="/_next/static/own/page-5S2BGWID.js" />
        <script src={chunk} noModule />
        {head}
      </head>
      <body>
        {isFinished ? <FinishedMark /> : null}
        {body}
      </body>
    </html>,
    { bootstrapScriptContent: turbopack, bootstrapScripts: [chunk] },
  )
  const html = await textOf(prelude)
  const data = await textOf(createInlinedDataReadableStream(new Blob([flight]).stream(), undefined, null))
  return html.replace('</body></html>', () => `${data}</body></html>`)
}

const everywhere = (
  <main>
    <h1>Milk &amp; “sleep”</h1>
    {hostile.map((words) => (
      <p key={words} title={words} data-words={words}>
        {words} and {words}
      </p>
    ))}
    <textarea defaultValue={hostile.join('\n')} />
    <JsonLd graph={{ '@context': 'https://schema.org', '@type': 'Article', name: hostile.join(' ') }} />
    <style>{'p > a { color: red }'}</style>
  </main>
)

const scripts = (html: string) => html.match(/<script\b[^>]*>/g) ?? []

test('of a finished page only our own scripts and the data for machines go out', async () => {
  const html = await pageOfNext({ body: everywhere, flight: hostile.join('\n') })
  expect(html).toContain('self.__next_f.push([1,"')
  expect(scripts(finishedPage(html) ?? '')).toEqual([
    '<script>',
    '<script type="module" src="/_next/static/own/page-5S2BGWID.js">',
    '<script type="application/ld+json">',
  ])
  expect(finishedPage(html)).not.toMatch(/TURBOPACK|src="\/_next\/static\/chunks/)
})

test('everything else of the page stays, to the letter', async () => {
  const html = await pageOfNext({ body: everywhere, flight: hostile.join('\n') })
  const main = (page: string) => page.slice(page.indexOf('<main>'), page.indexOf('</main>')).replaceAll('<!-- -->', '')
  expect(main(finishedPage(html) ?? '')).toBe(main(html))
  expect(finishedPage(html)).toMatch(/^<!DOCTYPE html><html lang="en"><head>.*<\/main><\/body><\/html>$/s)
})

test('a page that does not say that it is finished keeps all its scripts, whatever words stand in it', async () => {
  expect(finishedPage(await pageOfNext({ body: everywhere, isFinished: false }))).toBeUndefined()
})

test.each<[string, string]>([
  ['a script that nobody knows', '<script>alert(1)</script>'],
  ['a script from elsewhere', '<script src="https://example.org/a.js"></script>'],
  ['a script that looks like ours but has words', '<script src="/_next/static/own/page-A.js">alert(1)</script>'],
  ['the scheme’s script with more in it', '<script>(function(d,r){alert(1)})</script>'],
  ['an address that only begins like one of Next’s', '<script src="/_next/static/chunks/../../x.php"></script>'],
  ['a part that is still to come', '<!--$?--><template id="B:0"></template><!--/$-->'],
  ['a part that failed', '<!--$!--><p>x</p><!--/$-->'],
  ['a comment of unknown kind', '<!--build-->'],
  ['a script without an end', '<script>self.__next_f.push([1,"'],
  ['a tag without an end', '<p title="'],
  ['an attribute without quotes', '<p title=x>y</p>'],
])('%s leaves the page as it is', async (_what, piece) => {
  const html = await pageOfNext({ body: <p>words</p> })
  expect(finishedPage(html)).toBeDefined()
  expect(finishedPage(html.replace('<p>words</p>', () => piece))).toBeUndefined()
})

test('styles stand in the page itself, in their order, and fonts are found and asked for first; a strange one stays a link', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bedside-styles-'))
  await writeFile(join(folder, 'a.css'), '@font-face{src:url(../media/x.woff2)}')
  await writeFile(join(folder, 'b.css'), 'p>a{color:red}')
  await writeFile(join(folder, 'c.css'), 'p{content:"</style><script>"}')
  const links = ['a.css', 'b.css', 'c.css', 'gone.css', '../d.css'].map((name) => `/_next/static/chunks/${name}`)
  const head = links.map((href) => <link key={href} rel="stylesheet" href={href} data-precedence="next" />)
  const page = finish(await pageOfNext({ head, body: <p>words</p> }), (href) => styleOf(href, folder)) ?? ''
  await rm(folder, { recursive: true })
  expect(page).toContain(
    '<link rel="preload" as="font" type="font/woff2" crossorigin="" href="/_next/static/media/x.woff2"/>' +
      '<style>@font-face{src:url(/_next/static/media/x.woff2)}</style><style>p>a{color:red}</style>',
  )
  expect([...page.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, href]) => href)).toEqual(links.slice(2))
})
