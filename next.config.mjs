import { totalmem } from 'node:os'
import { withPayload } from '@payloadcms/next/withPayload'

const plainPages =
  'articles|topics|people|questions|newsletter|about|contact|editorial-policy|corrections|disclaimer|privacy|health-data|terms|accessibility'

/** Their handlers say themselves that nobody may keep the answer. */
const answersOnePerson =
  'healthz|forms/|dev/|internal/|webhooks/|comments/(?!received)|newsletter/(?:confirm|unsubscribe|block)'

/** Nothing a reader's page shows comes from anywhere else. Inline scripts are Next's own and the scheme's. */
const publicPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')

const adminPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' ws: wss:",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'self'",
].join('; ')

const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), interest-cohort=()' },
]

/**
 * Rendered pages are kept in memory: about 110 KB an article, so 1.5 GB holds 10,000 with room, and a small machine
 * keeps what it can afford.
 * @type {import('next').NextConfig}
 */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  typescript: { ignoreBuildErrors: true },
  cacheMaxMemorySize: Math.round(Math.min(1.5 * 1024 ** 3, totalmem() / 8)),
  images: { unoptimized: true },
  experimental: { isrFlushToDisk: false, serverSourceMaps: false },
  async headers() {
    return [
      { source: '/:path*', headers: everywhere },
      {
        source: '/((?!admin|api/|_next/|media/|preview/|dev/).*)',
        headers: [{ key: 'Content-Security-Policy', value: publicPolicy }],
      },
      {
        source: `/((?!admin|api/|_next/|media/|preview/|${answersOnePerson}).*)`,
        headers: [{ key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' }],
      },
      { source: '/(admin|preview)/:path*', headers: [{ key: 'Content-Security-Policy', value: adminPolicy }] },
    ]
  },
  async redirects() {
    return [
      { source: '/en', destination: '/', permanent: true },
      { source: '/en/:path*', destination: '/:path*', permanent: true },
    ]
  },
  async rewrites() {
    return {
      beforeFiles: [
        { source: '/', destination: '/en' },
        { source: `/:page(${plainPages})`, destination: '/en/:page' },
        { source: `/:page(${plainPages})/:rest*`, destination: '/en/:page/:rest*' },
        { source: '/preview/:rest*', destination: '/en/preview/:rest*' },
        { source: '/comments/received', destination: '/en/comments/received' },
        { source: '/:feed(feed\\.xml|feed\\.atom|feed\\.json)', destination: '/en/:feed' },
      ],
      afterFiles: [],
      fallback: [],
    }
  },
}

/** Payload asks every browser for its colour scheme on every route; only the admin needs to know. */
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
