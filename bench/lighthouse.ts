/** Lighthouse (mobile) on each kind of page beside a bare one, in turn; the median of the runs. */
import * as chromeLauncher from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { browserFlags } from '../bin/browser-flags.mjs'
import { startBare } from './parts/bare'
import { median, print, tell } from './parts/figures'
import { endAll, prepareSample, startWeb } from './parts/processes'
import { weigh } from './parts/weigh'

const RUNS = 5
const flags = ['--headless=new', ...browserFlags]

process.env.BEDSIDE_SAMPLE_INDEXABLE = '1'
tell('Preparing the sample publication')
await prepareSample()
const web = await startWeb()
const bare = await startBare((await weigh(`${web}/articles/caffeine-and-breastfeeding`)).body)
const firstQuestion = /href="(\/questions\/(?!ask")[\w-]+)"/.exec(
  (await weigh(`${web}/questions`)).body.toString(),
)?.[1]
if (!firstQuestion) throw new Error('The sample has no answered question')
const pages: Record<string, string> = {
  home: `${web}/`,
  article: `${web}/articles/caffeine-and-breastfeeding`,
  topic: `${web}/topics/sleep`,
  question: web + firstQuestion,
  search: `${web}/search`,
  results: `${web}/search?q=caffeine`,
  newsletter: `${web}/newsletter`,
  bare: bare.url,
}
for (const [name, url] of Object.entries(pages)) {
  const { status } = await fetch(url)
  if (status !== 200) {
    tell(`  ${name}: no page yet (${status})`)
    delete pages[name]
  }
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const chrome = await chromeLauncher.launch({
  chromePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  chromeFlags: flags,
})
const seen = new Map<string, number[]>()
for (let run = 0; run < RUNS; run += 1) {
  for (const [name, url] of Object.entries(pages)) {
    const result = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'silent' })
    if (!result) throw new Error(`Lighthouse said nothing about ${url}`)
    const { audits, categories: scored } = result.lhr
    const values: Record<string, number> = {
      lcp_ms: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
      tbt_ms: audits['total-blocking-time']?.numericValue ?? Number.NaN,
      shift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    }
    for (const category of categories) {
      values[category.replace('-', '_')] = (scored[category]?.score ?? 0) * 100
      const failed = scored[category]?.auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      if (run === 0 && category !== 'performance' && failed?.length)
        tell(`  ${name} ${category}: ${failed.map(({ id }) => id).join(', ')}`)
    }
    for (const [what, value] of Object.entries(values))
      seen.set(`${name}_${what}`, [...(seen.get(`${name}_${what}`) ?? []), value])
  }
}
const unitOf = (name: string) => (name.endsWith('_ms') ? 'ms' : name.endsWith('_shift') ? '' : 'of 100')
print([...seen].map(([name, values]) => ({ name, value: median(values), unit: unitOf(name), n: RUNS })))
chrome.kill()
await endAll()
await bare.remove()
process.exit(0)
