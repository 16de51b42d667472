import { realpathSync } from 'node:fs'
import { createServer, STATUS_CODES } from 'node:http'
import { fileURLToPath } from 'node:url'
import { createListener } from './listener.mjs'
import { leaveWithParent } from './parent.mjs'
import { root } from './places.mjs'
import { Refusal, runOrRefuse } from './refusal.mjs'
import { refusalHeaders, refusalPage } from './refusal-page.mjs'
import { keepWarm, readEveryKind } from './warm-pages.mjs'
import { keptPage } from './whole-pages.mjs'

export { createListener } from './listener.mjs'

/** Less than the ten seconds after which a supervisor stops asking. */
const graceful = 9_500

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) runOrRefuse(main)

async function main() {
  const dev = process.argv.includes('--dev')
  process.env.NODE_ENV ||= dev ? 'development' : 'production'
  const { prepareEnvironment } = await import('./environment.mjs')
  const env = await prepareEnvironment()
  leaveWithParent()
  const server = createWebServer({ dev })
  const { default: next } = await import('next')
  const read = async (/** @type {string} */ path) => (await ownPage(env.PORT, path)) ?? ''
  const app = next({ dev, dir: root, port: env.PORT, hostname: 'localhost', httpServer: server })
  await app.prepare()
  server.on(
    'request',
    createListener(app.getRequestHandler(), {
      trustedProxies: env.TRUSTED_PROXIES,
      siteUrl: env.SITE_URL,
      dev,
      notFound: keptPage(() => ownPage(env.PORT, '/nothing-here')),
      warmth: dev ? undefined : keepWarm(read),
      ownFiles: dev ? await freshFiles() : undefined,
    }),
  )
  await listen(server, env.PORT, env.BEDSIDE_HOST)
  stopOnSignal(server, dev ? 500 : graceful)
  if (!dev) await readEveryKind(read)
}

async function freshFiles() {
  const { freshEnhancements } = await import('./enhancements.mjs')
  return freshEnhancements()
}

/** What this process answers itself. @param {number} port @param {string} path @returns {Promise<string | undefined>} */
async function ownPage(port, path) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(5_000) })
  return response.ok || response.status === 404 ? response.text() : undefined
}

/** @param {{ dev: boolean }} options */
export function createWebServer({ dev }) {
  const server = createServer({
    headersTimeout: 20_000,
    requestTimeout: 60_000,
    keepAliveTimeout: 65_000,
    // Only hot reload speaks over an upgraded connection.
    shouldUpgradeCallback: () => dev,
  })
  server.on('connect', (_request, socket) => socket.end(rawRefusal(405, 'Allow: GET, HEAD\r\n')))
  server.on('clientError', (error, socket) => {
    if (!socket.writable || /** @type {NodeJS.ErrnoException} */ (error).code === 'ECONNRESET') return socket.destroy()
    socket.end(rawRefusal(statusFor(/** @type {NodeJS.ErrnoException} */ (error).code)))
  })
  return server
}

/** @param {string} [code] */
function statusFor(code) {
  if (code === 'HPE_HEADER_OVERFLOW') return 431
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
}

/** For connections that never became a request. @param {number} status @param {string} [extra] */
function rawRefusal(status, extra = '') {
  const headers = Object.entries(refusalHeaders(status)).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${headers.join('')}${extra}Connection: close\r\n\r\n${refusalPage(status)}`
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} [host] every interface without it
 * @returns {Promise<void>}
 */
export function listen(server, port, host) {
  return new Promise((settle, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const reason = error.code === 'EADDRINUSE' ? 'another program has it' : error.message
      reject(new Refusal(`Port ${port} cannot be used: ${reason}. PORT names another one.`))
    })
    server.listen(port, host, () => settle())
  })
}

/** @param {import('node:http').Server} server @param {number} patience */
function stopOnSignal(server, patience) {
  const stop = () => {
    server.close(() => process.exit(0))
    // A kept-alive connection that has just answered would hold the door open.
    setInterval(() => server.closeIdleConnections(), 100)
    setTimeout(() => process.exit(0), patience)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
