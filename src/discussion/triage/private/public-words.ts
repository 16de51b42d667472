import { publicPeople } from './public-people'
import type { Word } from './words'

const normal = (name: string) => name.replace(/['’]s\b/g, '').replace(/['’]/g, '')
const known: ReadonlySet<string> = new Set([...publicPeople].map(normal))

/** Places of words that belong to somebody or something known to everybody. */
export function publicWords(words: Word[]): ReadonlySet<number> {
  const places = new Set<number>()
  for (let at = 0; at < words.length; at++) {
    let name = words[at]?.low ?? ''
    for (let to = at + 1; to < Math.min(words.length, at + 5); to++) {
      name += ` ${words[to]?.low}`
      if (known.has(name)) for (let place = at; place <= to; place++) places.add(place)
    }
  }
  return places
}
