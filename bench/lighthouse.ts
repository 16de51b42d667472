/** Lighthouse (mobile) on home and article beside a bare page, median of the runs. */
import * as chromeLauncher from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { browserFlags } from '../bin/browser-flags.mjs'
import { startBare } from './parts/bare'
import { type Figure, median, print, tell } from './parts/figures'
import { endAll, prepareSample, startWeb } from './parts/processes'
import { weigh } from './parts/weigh'

const RUNS = 5
const flags = ['--headless=new', ...browserFlags]

process.env.BEDSIDE_SAMPLE_INDEXABLE = '1'
tell('Preparing the sample publication')
await prepareSample()
const web = await startWeb()
const path = '/articles/caffeine-and-breastfeeding'
const bare = await startBare((await weigh(web + path)).body)
const pages = { home: `${web}/`, article: web + path, bare: bare.url }

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const figures: Figure[] = []
const chrome = await chromeLauncher.launch({
  chromePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  chromeFlags: flags,
})
for (const [name, url] of Object.entries(pages)) {
  const seen: Record<string, number[]> = {}
  for (let run = 0; run < RUNS; run += 1) {
    const result = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'silent' })
    if (!result) throw new Error(`Lighthouse said nothing about ${url}`)
    for (const category of categories) {
      const score = result.lhr.categories[category]?.score ?? 0
      seen[category.replace('-', '_')] = [...(seen[category.replace('-', '_')] ?? []), score * 100]
      const failed = result.lhr.categories[category]?.auditRefs.filter(
        ({ id, weight }) => weight > 0 && (result.lhr.audits[id]?.score ?? 1) < 1,
      )
      if (run === 0 && category !== 'performance' && failed?.length)
        tell(`  ${name} ${category}: ${failed.map(({ id }) => id).join(', ')}`)
    }
    seen.lcp_ms = [...(seen.lcp_ms ?? []), result.lhr.audits['largest-contentful-paint']?.numericValue ?? Number.NaN]
    seen.tbt_ms = [...(seen.tbt_ms ?? []), result.lhr.audits['total-blocking-time']?.numericValue ?? Number.NaN]
  }
  for (const [what, values] of Object.entries(seen)) {
    figures.push({
      name: `${name}_${what}`,
      value: median(values),
      unit: what.endsWith('_ms') ? 'ms' : 'of 100',
      n: RUNS,
    })
  }
}
print(figures)
chrome.kill()
await endAll()
await bare.remove()
process.exit(0)
