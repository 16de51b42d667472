/** Which addresses in readers' words become links: http and https to a host that the words do not belie. */
import type { Inline } from '@/text/document'

type Words = Extract<Inline, { kind: 'words' }>
export type Marks = Omit<Words, 'kind' | 'words'>

const SPACE_OR_CONTROL = /[\s\p{Cc}\p{Cf}\\]/u

/** The address a browser would open, or undefined where readers are better off with the words as they were typed. */
export function honestAddress(typed: string): string | undefined {
  if (!/^https?:\/\//i.test(typed) || SPACE_OR_CONTROL.test(typed) || !URL.canParse(typed)) return undefined
  const { href, username, password, hostname } = new URL(typed)
  return username || password || !hostname.includes('.') ? undefined : href
}

/** Whether a label names another host than the link leads to: `[nhs.uk](https://example.org)`. */
export function belies(label: string, href: string): boolean {
  const names = label.match(/(?:[\p{L}\p{N}-]+\.)+[\p{L}-]{2,}/gu) ?? []
  const hosts = names.map((name) => hostOf(`https://${name}`)).filter((host) => host !== undefined)
  const own = hostOf(href)
  return hosts.some((host) => host !== own && !own?.endsWith(`.${host}`))
}

const hostOf = (address: string) =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : undefined

const BARE = /https?:\/\/[^\s<>"`]+/gi

/** Words of one line, with the addresses in them as links. */
export function withBareLinks(line: string, marks: Marks): Inline[] {
  const inlines: Inline[] = []
  let from = 0
  const say = (words: string) => {
    if (words) inlines.push({ kind: 'words', words, ...marks })
  }
  for (const { 0: found, index } of line.matchAll(BARE)) {
    const typed = withoutPunctuation(found)
    const href = honestAddress(typed)
    if (!href) continue
    say(line.slice(from, index))
    inlines.push({ kind: 'link', to: { kind: 'address', href }, inlines: [{ kind: 'words', words: typed, ...marks }] })
    from = index + typed.length
  }
  say(line.slice(from))
  return inlines
}

/** What ends a sentence does not belong to the address, nor does a bracket that was opened before it. */
function withoutPunctuation(address: string): string {
  // An opening bracket ends the search, so only closing ones are ever taken off.
  let unopened = address.split(')').length - address.split('(').length
  let end = address.length
  while (end > 0) {
    const last = address[end - 1] ?? ''
    if (last === ')') {
      if (unopened <= 0) break
      unopened -= 1
    } else if (!/[.,;:!?'’”»…\]}*_]/.test(last)) break
    end -= 1
  }
  return address.slice(0, end)
}
