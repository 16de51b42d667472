import { totalmem } from 'node:os'
import { withPayload } from '@payloadcms/next/withPayload'

/**
 * Rendered pages are kept in memory: about 110 KB an article, so 1.5 GB holds 10,000 with room, and a small machine
 * keeps what it can afford.
 * @type {import('next').NextConfig}
 */
const config = {
  poweredByHeader: false,
  // The listener makes the ETag of a page once, together with its bytes.
  generateEtags: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  typescript: { ignoreBuildErrors: true },
  cacheMaxMemorySize: Math.round(Math.min(1.5 * 1024 ** 3, totalmem() / 8)),
  // A page is whole when it leaves: no title that a script puts into the head afterwards.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  // They find a list of words, and WebAssembly, beside their own code.
  serverExternalPackages: ['word-list', 'satori'],
  experimental: { isrFlushToDisk: false, serverSourceMaps: false },
}

/**
 * Payload asks every browser for its colour scheme on every route; only the admin needs to know. What other answers
 * carry, and which address is which page, stands in `bin/`: Next would compile both anew for every request.
 */
function narrowed(withPayloadConfig) {
  const all = withPayloadConfig.headers
  return {
    ...withPayloadConfig,
    headers: async () =>
      (await all()).map((rule) =>
        rule.headers.some(({ key }) => key === 'Critical-CH') ? { ...rule, source: '/admin/:path*' } : rule,
      ),
  }
}

export default narrowed(withPayload(config, { devBundleServerPackages: false }))
