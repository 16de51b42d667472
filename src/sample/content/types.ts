/**
 * The shapes in which the sample publication is written down.
 *
 * `Words` is plain text with four marks: `**strong**`, `*emphasis*`, `[words](address)` and
 * `[^source-id]`, an inline citation of a record in `sources.ts`.
 */
export type Words = string

export type Block =
  | { kind: 'heading'; level: 2 | 3; words: string }
  | { kind: 'paragraph'; words: Words }
  | { kind: 'list'; ordered?: boolean; items: Words[] }
  | { kind: 'quote'; words: Words }
  | { kind: 'keyPoint'; words: Words }
  | { kind: 'care'; level: 'self' | 'doctor' | 'emergency'; title: string; items: Words[] }
  | { kind: 'definition'; term: string; meaning: Words }
  | { kind: 'table'; head: string[]; rows: Words[][] }
  | { kind: 'figure'; picture: string; caption: string }
  | { kind: 'video'; title: string; url: string; provider: string; picture: string; words: string }
  | { kind: 'product'; name: string; url: string; words: Words; disclosure: string; paid: boolean }

export type SampleArticle = {
  slug: string
  title: string
  /** One sentence that answers the question. */
  standfirst: string
  /** Three to five sentences at reading grade 6 or below. */
  inShort: string
  /** Slugs of topics; the first is the one shown above the title. */
  topics: string[]
  /** Slugs of people. */
  authors: string[]
  /** Key of a picture in `pictures.ts`. */
  hero: string
  /** Slugs of articles an editor would set beside this one. */
  related?: string[]
  /** Days before the sample is loaded. */
  publishedDaysAgo: number
  body: Block[]
}

export type SamplePicture = {
  /** File name in `src/sample/media/`, a WebP. */
  file: string
  alt: string
  credit: string
}

export type SampleTopic = {
  slug: string
  title: string
  summary: string
  introduction: Words[]
  /** Slugs of articles, in the order in which to read them. */
  startHere: string[]
}

export type SampleSeries = {
  slug: string
  title: string
  summary: string
  introduction: Words[]
  /** Slugs. */
  articles: string[]
  topic: string
}

/** An invented sign-off; slugs of article and person. */
export type SampleReview = { article: string; reviewer: string; daysAgo: number }

export type SampleCorrection = {
  article: string
  /** The words as they are now, and as they were. */
  right: string
  wrong: string
  wasWrong: string
  isRight: string
  /** What the history says. */
  note: string
}

export type SamplePerson = {
  slug: string
  name: string
  /** What stands under the name, for example "Paediatrician (sample person)". */
  role: string
  credentials: { abbreviation: string; name: string; issuer: string; medical: boolean }[]
  biography: Words[]
  /** Introduces them on the home page. */
  greeting?: string
  /** Key of a picture in `pictures.ts`. */
  portrait?: string
}

export type SamplePage = { slug: string; title: string; standfirst: string; body: Block[] }

export type SampleSource = {
  id: string
  kind: 'guideline' | 'review' | 'trial' | 'cohort' | 'database' | 'agency'
  title: string
  authors: string
  container: string
  /** Absent where the page carries no date. */
  year?: number
  doi?: string
  pmid?: string
  url: string
  retracted: boolean
}

/** A comment or question under an article with its answers, as approved. */
export type SampleThread = {
  article: string
  kind: 'comment' | 'question'
  name: string
  words: string
  daysAgo: number
  replies: { name?: string; person?: string; words: string; daysAgo: number }[]
}

/** A standing answer at `/questions/<slug>`. */
export type SampleQuestion = {
  slug: string
  article: string
  question: string
  details: string
  answer: Block[]
  answeredBy: string
  daysAgo: number
}
