import { defineConfig } from '@playwright/test'
import { browserFlags } from './bin/browser-flags.mjs'

/**
 * Journeys through a running Bedside, in one browser, one after the other: they share one publication, and what one
 * of them publishes another one must not trip over. `--no-sandbox` because the browser only ever meets our own pages.
 */
export default defineConfig({
  projects: [
    // Before the journeys: pages as nobody has touched them yet.
    { name: 'untouched', testDir: 'tests/untouched' },
    { name: 'journeys', testDir: 'tests/journeys' },
    { name: 'screens', testDir: 'tests/screens' },
  ],
  snapshotPathTemplate: 'tests/looks/{arg}{ext}',
  globalSetup: './tests/world/npm-start.ts',
  reporter: [['list']],
  workers: 1,
  retries: 0,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  outputDir: 'node_modules/.cache/journeys',
  use: {
    // Known once the site is up: each worker reads this file anew.
    baseURL: process.env.JOURNEY_SITE,
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: browserFlags,
    },
  },
})
