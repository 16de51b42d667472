#!/usr/bin/env node
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'
import { handOver } from './node-24.mjs'
import { inRoot } from './places.mjs'
import { step } from './progress.mjs'
import { Refusal, runOrRefuse } from './refusal.mjs'

const looks = inRoot('tests', 'looks')

/** Takes the pictures of docs/screens anew, and those that the journeys compare with. */
runOrRefuse(async () => {
  await install()
  await handOver(fileURLToPath(import.meta.url))
  const { findBrowser } = await import('./browser.mjs')
  const browser = await findBrowser()
  if (!browser) throw new Refusal('There is no browser. Install Chromium, or name one in CHROMIUM_PATH.')
  process.env.CHROMIUM_PATH = browser
  const { buildForJourneys } = await import('./build-for-journeys.mjs')
  await buildForJourneys()
  const { chromium } = await import('@playwright/test')
  const { browserFlags } = await import('./browser-flags.mjs')
  const running = await chromium.launch({ executablePath: browser, args: browserFlags })
  await writeFile(`${looks}/chromium.txt`, `${running.version()}\n`)
  await running.close()
  const { runPlaywright } = await import('./runners.mjs')
  const code = await runPlaywright('--project=untouched', '--project=screens', '--update-snapshots')
  await step('Packing the pictures', packLooks)
  return code
})

/** Few colours are enough to compare with, and weigh a third. */
async function packLooks() {
  const { default: sharp } = await import('sharp')
  for (const file of await readdir(looks)) {
    if (!file.endsWith('.png')) continue
    const png = await readFile(`${looks}/${file}`)
    await writeFile(`${looks}/${file}`, await sharp(png).png({ palette: true, colours: 128, effort: 10 }).toBuffer())
  }
}
