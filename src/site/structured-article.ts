import type { MedicalWebPage, WithContext } from 'schema-dts'
import { absolute, type PersonFacts, personPart } from './structured'
import type { PictureView } from './views'

/** A source as the list at the foot shows it. */
export type CitationFacts = { title: string; authors?: string; container?: string; year?: number; links: string[] }

/** A notice as the page or its history shows it. Dates ISO. */
export type CorrectionFacts = { wasWrong: string; isRight: string; at: string }

/** Who signed the text as it stands; from recorded signatures only. `credential` as it stood that day. */
export type ReviewerFacts = { name: string; credential: string; href?: string }

export type ArticleFacts = {
  title: string
  standfirst: string
  path: string
  language: string
  authors: PersonFacts[]
  /** ISO. */
  published: string
  changed?: string
  picture?: PictureView
  publisher: { name: string; correctionsPath: string; principlesPath: string }
  /** Those who signed every word of the text as it is now. */
  reviewedBy: ReviewerFacts[]
  /** ISO; the latest signature under a whole text, whatever happened to the text since. */
  lastReviewed?: string
  citations: CitationFacts[]
  corrections: CorrectionFacts[]
}

/**
 * The page of an article, with the article as its main entity. `reviewedBy` and `lastReviewed` are properties of web
 * pages in schema.org, never of articles; here they come from recorded signatures alone.
 */
export function articlePage(siteUrl: string, facts: ArticleFacts): WithContext<MedicalWebPage> {
  const url = absolute(siteUrl, facts.path)
  const principles = absolute(siteUrl, facts.publisher.principlesPath)
  const publisher = {
    '@type': 'Organization' as const,
    '@id': absolute(siteUrl, '/#publication'),
    name: facts.publisher.name,
    publishingPrinciples: principles,
    correctionsPolicy: absolute(siteUrl, facts.publisher.correctionsPath),
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    '@id': url,
    url,
    name: facts.title,
    inLanguage: facts.language,
    publishingPrinciples: principles,
    ...(facts.reviewedBy.length > 0 && { reviewedBy: facts.reviewedBy.map((one) => reviewer(siteUrl, one)) }),
    ...(facts.lastReviewed && { lastReviewed: facts.lastReviewed }),
    mainEntity: {
      '@type': 'Article',
      headline: facts.title,
      description: facts.standfirst,
      inLanguage: facts.language,
      datePublished: facts.published,
      dateModified: facts.changed ?? facts.published,
      author: facts.authors.map((author) => personPart(siteUrl, author)),
      publisher,
      ...(facts.picture && { image: absolute(siteUrl, facts.picture.src) }),
      ...(facts.citations.length > 0 && { citation: facts.citations.map(citation) }),
      ...(facts.corrections.length > 0 && { correction: facts.corrections.map(correction) }),
    },
  }
}

function reviewer(siteUrl: string, { name, credential, href }: ReviewerFacts) {
  return {
    '@type': 'Person' as const,
    name,
    ...(href && { url: absolute(siteUrl, href) }),
    ...(credential && {
      hasCredential: { '@type': 'EducationalOccupationalCredential' as const, name: credential },
    }),
  }
}

function citation({ title, authors, container, year, links: [url] }: CitationFacts) {
  return {
    '@type': 'CreativeWork' as const,
    name: title,
    ...(authors && { author: authors }),
    ...(container && { isPartOf: { '@type': 'CreativeWork' as const, name: container } }),
    ...(year && { datePublished: String(year) }),
    ...(url && { url }),
  }
}

const correction = ({ wasWrong, isRight, at }: CorrectionFacts) => ({
  '@type': 'CorrectionComment' as const,
  text: `${wasWrong} ${isRight}`,
  datePublished: at,
})
