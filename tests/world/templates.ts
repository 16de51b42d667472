/** One public page of each kind, as the sample publication fills it, by the name its pictures and snapshots have. */
export const templates = [
  { name: 'home', path: '/' },
  { name: 'articles', path: '/articles' },
  { name: 'article', path: '/articles/caffeine-and-breastfeeding' },
  { name: 'retracted', path: '/articles/mmr-and-autism' },
  { name: 'history', path: '/articles/caffeine-and-breastfeeding/history' },
  { name: 'version', path: '/articles/caffeine-and-breastfeeding/v/1' },
  { name: 'since', path: '/articles/caffeine-and-breastfeeding/since/1' },
  { name: 'unclear', path: '/articles/caffeine-and-breastfeeding/unclear' },
  { name: 'topics', path: '/topics' },
  { name: 'topic', path: '/topics/medicines' },
  { name: 'series', path: '/series/what-gets-into-milk' },
  { name: 'all-series', path: '/series' },
  { name: 'people', path: '/people' },
  { name: 'person', path: '/people/ada-sample' },
  { name: 'questions', path: '/questions' },
  { name: 'question', path: '/questions/raise-the-head-of-the-cot' },
  { name: 'ask', path: '/questions/ask' },
  { name: 'search', path: '/search?q=coffee' },
  { name: 'nothing-found', path: '/search?q=zzyzx' },
  { name: 'newsletter', path: '/newsletter' },
  { name: 'check-your-mail', path: '/newsletter/check-your-mail' },
  { name: 'corrections', path: '/corrections' },
  { name: 'about', path: '/about' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'not-found', path: '/nothing-is-here' },
] as const

export type Template = (typeof templates)[number]

/** The screens that pages are looked at on. */
export const screens = {
  'phone-day': { viewport: { width: 375, height: 720 }, colorScheme: 'light' },
  'phone-night': { viewport: { width: 375, height: 720 }, colorScheme: 'dark' },
  'desk-day': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'desk-night': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
} as const

/** The sample is as old as the site it is loaded into: days, ages and ids differ each time. */
export const withoutChance = (words: string): string =>
  words
    .replace(
      /\b\d{1,2} (?:\w{3}|January|February|March|April|June|July|August|September|October|November|December) 20\d\d\b/g,
      '(day)',
    )
    .replace(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, '(id)')
    .replace(/\b(?:an?|\d+) (?:second|minute|hour|day|week|month|year)s? ago\b/g, '(age)')
