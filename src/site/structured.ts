import type { Article, BreadcrumbList, Organization, Person, WithContext } from 'schema-dts'
import type { LinkView, PictureView } from './views'

const context = 'https://schema.org' as const

/** An address of ours made absolute: `https://site.example` and `/topics`. */
export function absolute(siteUrl: string, path: string): string {
  return new URL(path, siteUrl).href
}

/** The way down to a page, widest first; the page itself comes last. */
export function breadcrumbList(siteUrl: string, trail: LinkView[]): WithContext<BreadcrumbList> {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, href }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: label,
      item: absolute(siteUrl, href),
    })),
  }
}

export type OrganizationFacts = {
  name: string
  logo?: PictureView
  policies?: { corrections?: string; editorial?: string }
}

/** The publication. */
export function organization(siteUrl: string, facts: OrganizationFacts): WithContext<Organization> {
  const { name, logo, policies } = facts
  return {
    '@context': context,
    '@type': 'Organization',
    '@id': absolute(siteUrl, '/#publication'),
    name,
    url: absolute(siteUrl, '/'),
    ...(logo && { logo: absolute(siteUrl, logo.src) }),
    ...(policies?.corrections && { correctionsPolicy: absolute(siteUrl, policies.corrections) }),
    ...(policies?.editorial && { publishingPrinciples: absolute(siteUrl, policies.editorial) }),
  }
}

export type PersonFacts = {
  name: string
  href: string
  role?: string
  portrait?: PictureView
  /** Only credentials that can be checked. */
  credentials?: { name: string; issuer?: string }[]
}

/** An author or reviewer, as the page shows them and no more. */
export function person(siteUrl: string, facts: PersonFacts): WithContext<Person> {
  return { '@context': context, ...bare(siteUrl, facts) }
}

export type ArticleFacts = {
  title: string
  standfirst: string
  path: string
  language: string
  authors: PersonFacts[]
  /** ISO. `changed` is a change of substance, never a typo. */
  published: string
  changed?: string
  picture?: PictureView
  publisher: OrganizationFacts
}

/** An article with authors and dates. Reviews are not claimed here: only the page that shows one may add it. */
export function article(siteUrl: string, facts: ArticleFacts): WithContext<Article> {
  return {
    '@context': context,
    '@type': 'Article',
    headline: facts.title,
    description: facts.standfirst,
    inLanguage: facts.language,
    mainEntityOfPage: absolute(siteUrl, facts.path),
    datePublished: facts.published,
    dateModified: facts.changed ?? facts.published,
    author: facts.authors.map((author) => bare(siteUrl, author)),
    publisher: { '@type': 'Organization', '@id': absolute(siteUrl, '/#publication'), name: facts.publisher.name },
    ...(facts.picture && { image: absolute(siteUrl, facts.picture.src) }),
  }
}

function bare(siteUrl: string, { name, href, role, portrait, credentials = [] }: PersonFacts) {
  return {
    '@type': 'Person' as const,
    name,
    url: absolute(siteUrl, href),
    ...(role && { jobTitle: role }),
    ...(portrait && { image: absolute(siteUrl, portrait.src) }),
    ...(credentials.length > 0 && {
      hasCredential: credentials.map(({ name: credential, issuer }) => ({
        '@type': 'EducationalOccupationalCredential' as const,
        name: credential,
        ...(issuer && { recognizedBy: { '@type': 'Organization' as const, name: issuer } }),
      })),
    }),
  }
}
