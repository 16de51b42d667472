/** Bytes over the wire, compressed as a browser would ask for them. */
import { get } from 'node:http'
import { gunzipSync, gzipSync } from 'node:zlib'

export type Weighed = { wire: number; body: Buffer; type: string }

export function weigh(url: string): Promise<Weighed> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip', accept: '*/*' } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const raw = Buffer.concat(parts)
        const body = response.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw
        resolve({ wire: raw.length, body, type: response.headers['content-type'] ?? '' })
      })
      response.on('error', reject)
    }).on('error', reject)
  })
}

const matches = (html: string, pattern: RegExp) => [
  ...new Set([...html.matchAll(pattern)].map((match) => match[1] ?? '')),
]

export type PageWeight = {
  /** The document as it arrives, what stands inside it included. */
  html: number
  /** Styles, inside the page or beside it. */
  css: number
  /** Scripts that a browser fetches and runs without being touched, and what they import. */
  js: number
  fonts: number
}

const inKilobytes = (all: { wire: number }[]) => all.reduce((sum, { wire }) => sum + wire, 0) / 1024

/** A script and what it imports at once; what it imports later, when it is wanted, is not counted. */
async function withImports(url: string, seen = new Set<string>()): Promise<Weighed[]> {
  if (seen.has(url)) return []
  seen.add(url)
  const script = await weigh(url)
  const imported = matches(script.body.toString(), /(?:^|[;}])(?:import|export)[^"'()]*["'](\.\/[^"']+)["']/g)
  const below = await Promise.all(imported.map((path) => withImports(new URL(path, url).href, seen)))
  return [script, ...below.flat()]
}

/** Kilobytes of one page and what it loads at once; scripts marked `nomodule` are for browsers long gone. */
export async function weighPage(origin: string, path: string): Promise<PageWeight> {
  const page = await weigh(origin + path)
  const html = page.body.toString()
  const address = (url: string) => new URL(url.replaceAll('&amp;', '&'), origin).href
  const tags = html.match(/<script\b[^>]*>/g) ?? []
  const scripts = tags.filter((tag) => !/nomodule/i.test(tag)).flatMap((tag) => matches(tag, /src="([^"]+\.js[^"]*)"/g))
  const links = (html.match(/<link\b[^>]*rel="stylesheet"[^>]*>/g) ?? []).flatMap((tag) =>
    matches(tag, /href="([^"]+)"/g),
  )
  const beside = await Promise.all([...new Set(links)].map((url) => weigh(address(url))))
  const inside = matches(html, /<style[^>]*>([\s\S]*?)<\/style>/g).map((words) => Buffer.from(words))
  const styles = [...beside.map(({ body }) => body), ...inside].join('\n')
  const fonts = matches(styles, /url\(["']?([^"')]+\.woff2[^"')]*)["']?\)/g)
  return {
    html: page.wire / 1024,
    css: inKilobytes([...beside, { wire: inside.length > 0 ? gzipSync(Buffer.concat(inside)).length : 0 }]),
    js: inKilobytes((await Promise.all([...new Set(scripts)].map((url) => withImports(address(url))))).flat()),
    fonts: inKilobytes(
      await Promise.all(fonts.map((url) => weigh(new URL(url, `${origin}/_next/static/chunks/x`).href))),
    ),
  }
}
