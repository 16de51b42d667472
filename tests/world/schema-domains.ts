/**
 * What schema.org says about where a property may stand and what it may hold, as far as Bedside speaks it: an
 * independent statement, written from the vocabulary and not from our code. What is missing here is found, too.
 */

/** Type → what it is a kind of. */
const kinds: Record<string, string> = {
  CreativeWork: 'Thing',
  Person: 'Thing',
  Organization: 'Thing',
  Intangible: 'Thing',
  Article: 'CreativeWork',
  BlogPosting: 'Article',
  ScholarlyArticle: 'Article',
  MedicalScholarlyArticle: 'ScholarlyArticle',
  Book: 'CreativeWork',
  Blog: 'CreativeWork',
  Comment: 'CreativeWork',
  CorrectionComment: 'Comment',
  Question: 'Comment',
  Answer: 'Comment',
  WebSite: 'CreativeWork',
  WebPage: 'CreativeWork',
  MedicalWebPage: 'WebPage',
  ProfilePage: 'WebPage',
  AboutPage: 'WebPage',
  ContactPage: 'WebPage',
  CollectionPage: 'WebPage',
  WebPageElement: 'CreativeWork',
  ImageObject: 'CreativeWork',
  EducationalOccupationalCredential: 'CreativeWork',
  ItemList: 'Intangible',
  BreadcrumbList: 'ItemList',
  ListItem: 'Intangible',
  PropertyValue: 'Intangible',
  Audience: 'Intangible',
  PeopleAudience: 'Audience',
  MedicalAudience: 'PeopleAudience',
  Patient: 'MedicalAudience',
}

/** Types that promise what no page of Bedside is: a forum of answers, a list of stock questions. */
export const neverTypes = ['QAPage', 'FAQPage']

/** Property → the types that have it; their kinds inherit it. */
const domains: Record<string, string[]> = {
  name: ['Thing'],
  url: ['Thing'],
  image: ['Thing'],
  description: ['Thing'],
  sameAs: ['Thing'],
  identifier: ['Thing'],
  alternateName: ['Thing'],
  mainEntityOfPage: ['Thing'],
  subjectOf: ['Thing'],
  headline: ['CreativeWork'],
  abstract: ['CreativeWork'],
  text: ['CreativeWork'],
  about: ['CreativeWork'],
  author: ['CreativeWork'],
  contributor: ['CreativeWork'],
  editor: ['CreativeWork'],
  publisher: ['CreativeWork'],
  datePublished: ['CreativeWork'],
  dateModified: ['CreativeWork'],
  dateCreated: ['CreativeWork'],
  inLanguage: ['CreativeWork'],
  isPartOf: ['CreativeWork'],
  hasPart: ['CreativeWork'],
  mainEntity: ['CreativeWork'],
  citation: ['CreativeWork'],
  correction: ['CreativeWork'],
  audience: ['CreativeWork'],
  comment: ['CreativeWork'],
  commentCount: ['CreativeWork'],
  creditText: ['CreativeWork'],
  keywords: ['CreativeWork'],
  license: ['CreativeWork'],
  version: ['CreativeWork'],
  creativeWorkStatus: ['CreativeWork'],
  isAccessibleForFree: ['CreativeWork'],
  publishingPrinciples: ['CreativeWork', 'Organization', 'Person'],
  articleSection: ['Article'],
  wordCount: ['Article'],
  reviewedBy: ['WebPage'],
  lastReviewed: ['WebPage'],
  breadcrumb: ['WebPage'],
  specialty: ['WebPage'],
  primaryImageOfPage: ['WebPage'],
  aspect: ['MedicalWebPage'],
  medicalAudience: ['MedicalWebPage'],
  audienceType: ['Audience'],
  parentItem: ['Comment'],
  acceptedAnswer: ['Question'],
  suggestedAnswer: ['Question'],
  answerCount: ['Question'],
  isbn: ['Book'],
  contentUrl: ['ImageObject'],
  caption: ['ImageObject'],
  width: ['ImageObject'],
  height: ['ImageObject'],
  credentialCategory: ['EducationalOccupationalCredential'],
  recognizedBy: ['EducationalOccupationalCredential'],
  hasCredential: ['Person', 'Organization'],
  jobTitle: ['Person'],
  honorificSuffix: ['Person'],
  honorificPrefix: ['Person'],
  affiliation: ['Person'],
  worksFor: ['Person'],
  knowsAbout: ['Person', 'Organization'],
  logo: ['Organization'],
  correctionsPolicy: ['Organization'],
  ethicsPolicy: ['Organization'],
  itemListElement: ['ItemList'],
  numberOfItems: ['ItemList'],
  position: ['ListItem', 'CreativeWork'],
  item: ['ListItem'],
  propertyID: ['PropertyValue'],
  value: ['PropertyValue'],
}

/** Property → the types it may hold where it holds a thing and not plain words or an address. */
const ranges: Record<string, string[]> = {
  author: ['Person', 'Organization'],
  contributor: ['Person', 'Organization'],
  editor: ['Person'],
  publisher: ['Organization', 'Person'],
  reviewedBy: ['Person', 'Organization'],
  hasCredential: ['EducationalOccupationalCredential'],
  recognizedBy: ['Organization'],
  citation: ['CreativeWork'],
  correction: ['CorrectionComment'],
  breadcrumb: ['BreadcrumbList'],
  itemListElement: ['ListItem'],
  publishingPrinciples: ['CreativeWork'],
  correctionsPolicy: ['CreativeWork'],
  image: ['ImageObject'],
  logo: ['ImageObject'],
}

export const isKnownType = (type: string) => type === 'Thing' || type in kinds

/** Whether a type is another one or a kind of it. */
export function isKindOf(type: string, other: string): boolean {
  if (type === other) return true
  const above = kinds[type]
  return above !== undefined && isKindOf(above, other)
}

/** Whether schema.org gives this property to this type; undefined where the property is not in the table. */
export const mayHave = (type: string, property: string): boolean | undefined =>
  domains[property]?.some((one) => isKindOf(type, one))

export const mayHold = (property: string, type: string): boolean =>
  ranges[property]?.some((one) => isKindOf(type, one)) ?? true
