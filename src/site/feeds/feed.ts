/** What a feed says, whatever its format. Addresses are absolute, dates ISO, ids stay when an address changes. */
export type FeedEntry = {
  /** A URN, such as `urn:uuid:…`: a reader's program shows an entry once for each id. */
  id: string
  link: string
  title: string
  /** One sentence, plain words. */
  summary?: string
  /** The whole text, every address absolute. */
  html?: string
  published: string
  changed?: string
  authors?: { name: string; url?: string }[]
  topics?: string[]
  picture?: string
}

export type FeedFacts = {
  /** Where this very feed stands. */
  self: string
  /** The page it belongs to. */
  home: string
  title: string
  description: string
  language: string
  publisher: string
  entries: FeedEntry[]
}

export type FeedKind = 'rss' | 'atom' | 'json'

/** A record of the database as an id for ever. */
export const feedId = (uuid: string): string => `urn:uuid:${uuid}`

/** When anything in it last changed; undefined for an empty feed. ISO. */
export const lastChange = (entries: FeedEntry[]): string | undefined =>
  entries.map(({ published, changed }) => changed ?? published).reduce<string | undefined>(later, undefined)

const later = (one: string | undefined, other: string) => (one !== undefined && one > other ? one : other)
