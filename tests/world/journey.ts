/** The people of a journey. Whatever page they look at: nothing unexpected fails, and nobody else is asked for anything. */
import { randomInt } from 'node:crypto'
import { type Browser, type BrowserContextOptions, test as base, type Page } from '@playwright/test'
import type { Role } from '@/staff/roles'
import { listenForAddresses } from './kept-addresses'
import { type SecondWeb, startSecondWeb } from './second-web'
import { signInOf } from './site'

export { expect } from '@playwright/test'

type Arrive = (options?: BrowserContextOptions) => Promise<Page>

type People = {
  /** A new person with a browser and a network address of their own. */
  arrive: Arrive
  /** Reads without JavaScript. */
  reader: Page
  /** Reads with JavaScript. */
  visitor: Page
  /** Signs in and out of the admin. */
  signedInAs: (role: Role) => Promise<Page>
  /** What may go wrong on the way without failing the journey, as it is reported. */
  expected: RegExp[]
}

export const test = base.extend<People, { secondWeb: SecondWeb }>({
  expected: async ({ browserName: _ }, use) => use([]),
  arrive: async ({ browser, expected, baseURL, viewport }, use) => {
    const surprises: string[] = []
    const contexts: { close: () => Promise<void> }[] = []
    const allRead: (() => Promise<void>)[] = []
    await use(async (options = {}) => {
      const context = await newPerson(browser, { baseURL, viewport, ...options })
      contexts.push(context)
      const page = await context.newPage()
      watch(page, (surprise) => surprises.push(surprise))
      allRead.push(listenForAddresses(page, (surprise) => surprises.push(surprise)))
      return page
    })
    for (const done of allRead) await done()
    for (const context of contexts) await context.close()
    const unexpected = surprises.filter((surprise) => !expected.some((pattern) => pattern.test(surprise)))
    base.expect(unexpected, 'nothing goes wrong behind a page').toEqual([])
  },
  reader: async ({ arrive }, use) => use(await arrive({ javaScriptEnabled: false })),
  visitor: async ({ arrive }, use) => use(await arrive()),
  signedInAs: async ({ arrive }, use) =>
    use(async (role) => {
      const page = await arrive({ viewport: { width: 1400, height: 1000 } })
      const { email, password } = await signInOf(role)
      await page.request.post('/api/staff/login', { data: { email, password } })
      return page
    }),
  secondWeb: [
    async ({ browserName: _ }, use) => {
      const web = await startSecondWeb()
      await use(web)
      await web.stop()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
})

/** Everybody lives somewhere else: the limits of the forms count by network address. */
const someAddress = () => `198.18.${randomInt(256)}.${randomInt(1, 255)}`

const newPerson = (browser: Browser, options: BrowserContextOptions) =>
  browser.newContext({ extraHTTPHeaders: { 'x-forwarded-for': someAddress() }, ...options })

function watch(page: Page, surprised: (surprise: string) => void) {
  const isForeign = (url: string) => /^(https?|wss?):/.test(url) && new URL(url).hostname !== 'localhost'
  page.on('request', (request) => {
    if (isForeign(request.url())) surprised(`asked somebody else: ${request.url()}`)
  })
  page.on('response', (response) => {
    const { request, status, url } = { request: response.request(), status: response.status(), url: response.url() }
    if (status >= 400 && !request.isNavigationRequest()) surprised(`${status} ${request.method()} ${url}`)
  })
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? ''
    // Broken off because the reader went on, or a script that this reader's browser does not run. (A script that our
    // own policy forbids is told on the console too.)
    if (why !== 'net::ERR_ABORTED' && why !== 'csp') surprised(`${why} ${request.url()}`)
  })
  page.on('pageerror', (error) => surprised(`script: ${error.message}`))
  page.on('console', (message) => {
    // Answers of 400 and above are told above, with their address.
    const isTold = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !isTold) surprised(`console: ${message.text()}`)
  })
}
