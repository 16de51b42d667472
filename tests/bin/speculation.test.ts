import { expect, test } from 'vitest'
import { rules } from '../../bin/speculation.mjs'

const SITE = 'https://example.org'
const [rule] = rules.prefetch
const left = (rule?.where.and ?? []).flatMap((part) => ('not' in part ? (part.not?.href_matches ?? []) : []))

/** As a browser decides; what its selectors leave out aside. */
const isFollowed = (path: string) =>
  new URLPattern('/*', SITE).test(path, SITE) && !left.some((pattern) => new URLPattern(pattern, SITE).test(path, SITE))

test.each([
  '/',
  '/articles',
  '/articles/safe-sleep',
  '/es/articles/a',
  '/topics/sleep',
  '/questions/ask',
  '/newsletter',
])('%s may be fetched in advance', (path) => expect(isFollowed(path)).toBe(true))

test.each([
  '/admin',
  '/admin/collections/articles',
  '/preview/articles/1',
  '/api/media',
  '/search',
  '/search?q=milk',
  '/es/search?q=leche',
  '/articles?page=2',
  '/feed.xml',
  '/articles/a.md',
  '/media/a.webp',
  '/forms/comment',
  '/comments/mine/a-key',
  '/comments/report/1',
  '/comments/helped/1',
  '/newsletter/unsubscribe/a-key',
  '/es/newsletter/confirm/a-key',
  '/review/a-key',
  '/reviews/a-key',
  '/articles/a/unclear',
  '/es/articles/a/unclear',
  '/healthz',
])('%s is left alone', (path) => expect(isFollowed(path)).toBe(false))
