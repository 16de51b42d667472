import { existsSync } from 'node:fs'
import { inRoot } from './places.mjs'
import { step } from './progress.mjs'
import { runQuietly } from './run.mjs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const downloads = process.env.PLAYWRIGHT_DOWNLOAD_HOST || 'https://cdn.playwright.dev'

/**
 * A Chromium for the journeys: one that is here already, or one installed now.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  return (await presentBrowser()) ?? installBrowser()
}

async function presentBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const { chromium } = await import('@playwright/test')
  return [chromium.executablePath(), ...usual].find((path) => path && existsSync(path))
}

async function installBrowser() {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  /** @type {((withSystemLibraries: boolean) => Promise<unknown>)[]} */
  const ways = (await answers(downloads)) || !isDebianRoot ? [download] : []
  if (isDebianRoot) ways.push(fromDebian)
  for (const way of ways) {
    try {
      await step('Installing a browser', () => way(isDebianRoot))
      const browser = await presentBrowser()
      if (browser) return browser
    } catch (error) {
      console.error(/** @type {Error} */ (error).message.split('\n').slice(-6).join('\n'))
    }
  }
  return undefined
}

/** @param {string} address */
const answers = (address) =>
  fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5_000) }).then(
    () => true,
    () => false,
  )

/** @param {boolean} withSystemLibraries */
const download = (withSystemLibraries) =>
  runQuietly(
    process.execPath,
    [
      inRoot('node_modules', '@playwright', 'test', 'cli.js'),
      ...['install', ...(withSystemLibraries ? ['--with-deps'] : []), 'chromium'],
    ],
    { timeout: 120_000, failure: 'Playwright could not download its browser.' },
  )

async function fromDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const failure = 'Debian’s own chromium could not be installed.'
  await runQuietly('apt-get', ['update'], { env, failure })
  await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env, failure })
}
