/** Who writes. The same for every letter of a publication. */
export type Publication = {
  name: string
  /** Absolute address of the home page. */
  url: string
  /** One line; it stands in every letter. */
  postalAddress: string
  /** BCP 47, the language of the letter. */
  language: string
  direction?: 'ltr' | 'rtl'
}

/** For previews and tests. */
export const samplePublication: Publication = {
  name: 'The Night Feed',
  url: 'https://nightfeed.example',
  postalAddress: 'The Night Feed, 1 Example Street, Example Town',
  language: 'en',
}
