/** A group of words that means one thing; how much it says for danger or against it stands in `learned.ts`. */
export type WordGroup = {
  name: string
  /** It counts so often at most; once when it is not said. */
  most?: 2 | 3
  says: string
  /** Only at the beginning of a sentence. */
  opens?: true
}
