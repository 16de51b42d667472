/**
 * An article body after the one walk (`walk.ts`): plain data that page, feed, letter, canonical form and
 * checks all read. Nothing here knows Lexical or Payload.
 */
export type Inline =
  | { kind: 'words'; words: string; strong?: true; emphasis?: true; sub?: true; sup?: true; strike?: true }
  | { kind: 'break' }
  | { kind: 'link'; to: Destination; inlines: Inline[]; programme?: PaidBy }
  | CitationMark

/** Name of the affiliate programme we earn by. Put beside the walk by `paid-links.ts`; no part of the canonical text. */
export type PaidBy = string

/** Where a link leads: an address as typed, or one of our own documents by id (`href` once resolved). */
export type Destination =
  | { kind: 'address'; href: string }
  | { kind: 'document'; collection: string; id: string; href?: string }

export type CitationMark = {
  kind: 'citation'
  /** Id of the record in `sources`. */
  source: string
  /** 1-based, by first appearance in reading order. The same source keeps its number. */
  number: number
  /** Anchor of this very mark, `cite-3b` for the second mark of source number 3. */
  anchor: string
  /** Page, table or quoted words, where the author gave one. */
  place?: string
  certainty?: 'strong' | 'moderate' | 'limited' | 'expert'
}

export type ListItem = { inlines: Inline[]; list?: List }
export type List = { kind: 'list'; ordered: boolean; items: ListItem[] }
export type Cell = { header: boolean; inlines: Inline[]; colSpan?: number; rowSpan?: number }
/** `id` is the media record; `file` and `alt` are filled by `pictures` given to the walk. */
export type Picture = { id: string; file?: string; alt?: string; credit?: string }

export type Block =
  | { kind: 'heading'; level: 2 | 3 | 4; id: string; inlines: Inline[] }
  | { kind: 'paragraph'; inlines: Inline[] }
  | List
  | { kind: 'quote'; inlines: Inline[] }
  | { kind: 'rule' }
  | { kind: 'table'; rows: Cell[][] }
  | { kind: 'image'; picture: Picture }
  | { kind: 'figure'; picture: Picture; caption: string }
  | { kind: 'keyPoint'; blocks: Block[] }
  | { kind: 'careCard'; level: 'self' | 'doctor' | 'emergency'; title: string; blocks: Block[] }
  | { kind: 'definition'; term: string; blocks: Block[] }
  | {
      kind: 'video'
      title: string
      url: string
      provider: string
      picture?: Picture
      words: string
      programme?: PaidBy
    }
  | {
      kind: 'product'
      name: string
      url: string
      blocks: Block[]
      disclosure: string
      paid: boolean
      programme?: PaidBy
    }
  | ReaderQuestion

/**
 * What a reader asked, with the answer in `blocks`. `wordsHash` (`reader-words.ts`) stands for the words in the canonical
 * text. `words` is '' once the reader took them back, and missing where they stand elsewhere: with what the reader sent,
 * or beside a canonical text (`quoted-blocks.ts` puts them in).
 */
export type ReaderQuestion = { kind: 'readerQuestion'; id: string; wordsHash: string; words?: string; blocks: Block[] }

/** A heading in the table of contents. */
export type Heading = { id: string; words: string; level: 2 | 3 | 4 }

/** A source in the list at the foot, in order of number, with the marks that lead back. */
export type Citation = { source: string; number: number; anchors: string[] }

export type WalkedBody = { blocks: Block[]; headings: Heading[]; citations: Citation[]; wordCount: number }
