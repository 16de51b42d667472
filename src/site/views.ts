/** View models that several components read: plain JSON, dates as ISO strings, addresses ready to print. */
export type LinkView = { label: string; href: string }

/** A picture as stored, with its renditions. `srcSet` as HTML wants it; width and height of `src` in pixels. */
export type PictureView = {
  src: string
  srcSet?: string
  width: number
  height: number
  alt: string
  credit?: string
}

/** What every page says about the publication around it. */
export type PublicationView = {
  name: string
  tagline: string
  logo?: PictureView
  navigation: LinkView[]
  footer: LinkView[]
  /** A sample publication says so on every page. */
  sample: boolean
  /** What the footer says of all texts (the site's own words where these are empty), and what the letter promises. */
  disclaimer?: string
  letterPromise?: string
}
