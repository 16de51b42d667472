/** Bytes over the wire, compressed as a browser would ask for them. */
import { get } from 'node:http'
import { gunzipSync } from 'node:zlib'

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

export type PageWeight = { html: number; css: number; js: number; fonts: number }

/** Kilobytes of one page and what it loads at once; scripts marked `nomodule` are for browsers long gone. */
export async function weighPage(origin: string, path: string): Promise<PageWeight> {
  const page = await weigh(origin + path)
  const html = page.body.toString()
  const total = async (urls: string[]) => {
    let sum = 0
    for (const url of urls) sum += (await weigh(new URL(url.replaceAll('&amp;', '&'), origin).href)).wire
    return sum / 1024
  }
  const tags = html.match(/<script\b[^>]*>/g) ?? []
  const scripts = tags.filter((tag) => !/nomodule/i.test(tag)).flatMap((tag) => matches(tag, /src="([^"]+\.js[^"]*)"/g))
  const styles = matches(html, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g).concat(
    matches(html, /<link[^>]+href="([^"]+\.css[^"]*)"[^>]+rel="stylesheet"/g),
  )
  const css = await Promise.all([...new Set(styles)].map((url) => weigh(new URL(url, origin).href)))
  const fonts = css.flatMap(({ body }) => matches(body.toString(), /url\(["']?([^"')]+\.woff2[^"')]*)["']?\)/g))
  return {
    html: page.wire / 1024,
    css: css.reduce((sum, { wire }) => sum + wire, 0) / 1024,
    js: await total([...new Set(scripts)]),
    fonts: await total(fonts.map((url) => new URL(url, `${origin}/_next/static/css/x`).href)),
  }
}
