/** The only user of `next/cache`. Public reads are cached under tags, and expire when their change is announced. */
import { revalidateTag, unstable_cache } from 'next/cache'
import { EVERYTHING } from './changes'

const READ_LIMIT_MS = 4000
const AN_HOUR = 3600

async function withinLimit<Value>(read: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('A public read took longer than 4 s')), READ_LIMIT_MS)
  })
  return Promise.race([read, late]).finally(() => clearTimeout(timer))
}

/**
 * One public read: plain JSON in, plain JSON out, at most an hour old.
 * @param key names the read and its arguments.
 * @param tags what makes it untrue; every read also carries `everything`.
 */
export async function publicRead<Value>(key: string[], tags: string[], read: () => Promise<Value>): Promise<Value> {
  const cached = unstable_cache(() => withinLimit(read()), key, { tags: [EVERYTHING, ...tags], revalidate: AN_HOUR })
  return cached()
}

/** Expires tags in this process: the next request waits for the new page. */
export function expireTags(tags: string[]): void {
  for (const tag of tags) revalidateTag(tag, { expire: 0 })
}
