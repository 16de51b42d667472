import { atom } from './atom'
import type { FeedFacts, FeedKind } from './feed'
import { jsonFeed } from './json-feed'
import { rss } from './rss'

const kinds: Record<FeedKind, { type: string; write: (facts: FeedFacts) => string }> = {
  rss: { type: 'application/rss+xml; charset=utf-8', write: rss },
  atom: { type: 'application/atom+xml; charset=utf-8', write: atom },
  json: { type: 'application/feed+json; charset=utf-8', write: jsonFeed },
}

/**
 * A feed as a route answers with it. It was last modified now: what its entries tell of their changes knows nothing of
 * one that was withdrawn. The listener adds an ETag and sends it only to who has it not.
 */
export function feedAnswer(kind: FeedKind, facts: FeedFacts): Response {
  const { type, write } = kinds[kind]
  return new Response(write(facts), { headers: { 'content-type': type, 'last-modified': new Date().toUTCString() } })
}

export const noSuchFeed = (): Response => new Response('There is no such feed.', { status: 404 })
