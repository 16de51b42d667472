/** Whether links to our own pages lead somewhere. The database is asked: the server sends itself no requests. */
import type { PayloadRequest } from 'payload'
import { oldAddress } from '@/articles/old-address'
import { idsBySlug, redirectFrom } from '@/articles/queries'
import { topicBySlug } from '@/articles/topics'
import { profileBySlug } from '@/people/queries'
import { env } from '@/platform/env'
import { pageBySlug } from '@/publication/queries'
import { addressesIn } from './addresses-in'

/** `own`: a page of ours of which this room knows nothing, such as an answer to a question. */
export type OwnState = 'alive' | 'gone' | 'own'

/** Lists and entrances, which are always there. */
const alwaysThere = ['articles', 'topics', 'people', 'questions', 'corrections', 'newsletter']
/** What stands in every letter, whatever an editor wrote. */
const inEveryLetter = ['/', '/newsletter/test-letter']

/** Addresses of our own site in a rendered letter. */
export function ownLinks(html: string, siteUrl: string): string[] {
  const own = new URL(siteUrl).origin
  return addressesIn(html, ({ origin, pathname }) => origin === own && !inEveryLetter.includes(pathname))
}

/** Links of a rendered letter to pages that our own site does not have. Asks nobody outside. */
export async function deadOwnLinks(req: PayloadRequest, html: string): Promise<string[]> {
  const dead: string[] = []
  for (const url of ownLinks(html, env().SITE_URL)) if ((await stateOfOwn(req, url)) === 'gone') dead.push(url)
  return dead
}

/** @param url of our own site. */
export async function stateOfOwn(req: PayloadRequest, url: string): Promise<OwnState> {
  const parts = partsOf(url)
  if (!parts) return 'gone'
  const language = /^[a-z]{2}$/.test(parts[0] ?? '') ? parts.shift() : undefined
  const [room = '', name, ...below] = parts
  if (room === '' || (name === undefined && alwaysThere.includes(room))) return 'alive'
  if (name === undefined) return standingPage(req, room)
  if (room === 'articles') {
    const at = [...(language ? [language] : []), room, name].map((part) => `/${part}`).join('')
    const there = (await idsBySlug(req, language ?? 'en', name)) ?? (await redirectFrom(req, oldAddress(at)))?.to
    // The record of an article stays when it is withdrawn.
    return there ? 'alive' : below.length > 0 ? 'own' : 'gone'
  }
  if (below.length > 0) return 'own'
  if (room === 'topics') return (await topicBySlug(req, name)) ? 'alive' : 'gone'
  if (room === 'people') return (await profileBySlug(req, name)) ? 'alive' : 'gone'
  return 'own'
}

/** What is neither a page nor an entrance is a file, such as a feed, or the desk. */
async function standingPage(req: PayloadRequest, slug: string): Promise<OwnState> {
  if (await pageBySlug(req, slug)) return 'alive'
  return slug.includes('.') || slug === 'admin' ? 'own' : 'gone'
}

/** Parts of its path; nothing for one that cannot be read. */
function partsOf(url: string): string[] | undefined {
  try {
    return new URL(url).pathname.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return undefined
  }
}
