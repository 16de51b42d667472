import { plainBlocks } from '@/text/plain'
import { walkBody } from '@/text/walk'

const enough = 60

/** How a text begins, on one line; it may be plain or come from the editor. */
export function firstWords(value: unknown): string {
  const words = (typeof value === 'string' ? value : plainBlocks(walkBody(value).blocks)).replace(/\s+/g, ' ').trim()
  if (words.length <= enough) return words
  return `${words.slice(0, enough).replace(/\s+\S*$/, '')} …`
}
