import type { BreadcrumbList, Organization, Person, WithContext } from 'schema-dts'
import { stillHolds } from '@/text/still-holds'
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

/** Of somebody's credentials those that a stranger can look up and that hold on that day. */
export const checkable = <Held extends { registry?: string; expires?: string }>(
  credentials: readonly Held[],
  now = new Date(),
): Held[] => credentials.filter(({ registry }) => registry).filter(stillHolds(now))

/** An author or reviewer, as the page shows them and no more. */
export function person(siteUrl: string, facts: PersonFacts): WithContext<Person> {
  return { '@context': context, ...personPart(siteUrl, facts) }
}

/** A person inside another thing. */
export function personPart(siteUrl: string, { name, href, role, portrait, credentials = [] }: PersonFacts) {
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
