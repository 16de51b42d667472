/** What takes danger away from words, and how far it reaches. */
export type Calm = {
  why: string
  /** `words`: only the words themselves · `sentence` and `text`: up to a turn such as "but now". */
  reach: 'words' | 'sentence' | 'text'
  /** Signs it can take away: all of them, or only those that are no flag beside a child who is well. */
  takes: 'all' | 'unless-well'
  /** It reaches nothing in a text that says when: now, tonight, since lunch, ten minutes ago. */
  unlessNow?: true
  says: string
}
