import { blocksMarkdown, type Setting as Place, picture } from '@/site/markdown/blocks'
import { address, escaped, lines, yaml } from '@/site/markdown/escape'
import { sourcesMarkdown } from '@/site/markdown/sources'
import { pathsIn } from '@/site/paths'
import { sourceViews } from '@/site/rich-text/source-views'
import type { ArticleView } from '../article-view'
import type { CorrectionView } from '../queries'
import { reviewCredits, reviewState } from './review-state'

export type Publisher = { name: string; disclaimer: string; sample: boolean }

type Facts = { view: ArticleView; corrections: CorrectionView[]; publisher: Publisher; siteUrl: string }

/** An article as Markdown: a head that says who, when, in which version and how reviewed, and everything the page says. */
export function articleMarkdown(facts: Facts): string {
  const { view, corrections, publisher, siteUrl } = facts
  const page = `${siteUrl}${pathsIn(view.language).article(view.slug)}`
  const setting: Place = { siteUrl, page, pictures: view.pictures }
  const notices = [
    ...view.sourceNotices.map(
      ({ title, on }) => `A source of this article was retracted${on ? ` on ${on.slice(0, 10)}` : ''}: ${title}`,
    ),
    ...corrections.map(
      ({ at, wasWrong, isRight }) =>
        `Correction of ${at.slice(0, 10)}. What was wrong: ${wasWrong} What is right: ${isRight}`,
    ),
  ]
  const parts = [
    frontMatter(facts, page),
    `# ${escaped(view.title)}`,
    publisher.sample ? '**A sample. It was not checked by a clinician.**' : '',
    escaped(view.standfirst) && lines(`**${escaped(view.standfirst)}**`).join('\n'),
    ...notices.map((words) => `> ${escaped(words)}`),
    [...reviewCredits(view).map(({ name, line }) => `${name}: ${line}.`), reviewState(view).words]
      .map(escaped)
      .join(' '),
    view.inShort && `## In short\n\n${lines(escaped(view.inShort)).join('\n')}`,
    view.hero ? picture({ id: view.hero.id }, { ...setting, pictures: { [view.hero.id]: view.hero } }) : '',
    view.earns
      ? escaped(`Some links in this text earn us money. Each says “(paid link)”. ${view.disclosures.join(' ')}`)
      : '',
    blocksMarkdown(view.body.blocks, setting),
    view.conflicts && escaped(`Conflicts of interest: ${view.conflicts}`),
    view.body.citations.length > 0 ? `## Sources\n\n${sourcesMarkdown(view.body, sourceViews(view.sources))}` : '',
    '---',
    `From [${escaped(publisher.name)}](${address(siteUrl)}). The latest text stands at ${address(page)}. ${escaped(publisher.disclaimer)}`,
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function frontMatter({ view, publisher, siteUrl }: Facts, page: string): string {
  const { person, history } = pathsIn(view.language)
  const authors = view.authors.flatMap(({ name, slug, role, credentials }) => [
    `  - name: ${yaml(name)}`,
    ...(role ? [`    role: ${yaml(role)}`] : []),
    ...(credentials.length > 0
      ? [`    credentials: ${yaml(credentials.map((one) => one.abbreviation).join(', '))}`]
      : []),
    `    url: ${yaml(`${siteUrl}${person(slug)}`)}`,
  ])
  const reviewers = reviewCredits(view).map(({ name, line }) => `  - ${yaml(`${name}: ${line}`)}`)
  return [
    '---',
    `title: ${yaml(view.title)}`,
    ...(authors.length > 0 ? ['authors:', ...authors] : []),
    `publication: ${yaml(publisher.name)}`,
    `published: ${yaml(view.published)}`,
    ...(view.changed ? [`changed: ${yaml(view.changed)}`] : []),
    `version: ${view.revisions[0]?.number ?? 1}`,
    `review: ${yaml(reviewState(view).words)}`,
    ...(view.review.lastReviewed ? [`last_reviewed: ${yaml(view.review.lastReviewed)}`] : []),
    ...(reviewers.length > 0 ? ['reviewers:', ...reviewers] : []),
    ...(view.topics.length > 0 ? [`topics: [${view.topics.map(({ title }) => yaml(title)).join(', ')}]`] : []),
    `language: ${yaml(view.language)}`,
    `canonical: ${yaml(page)}`,
    `history: ${yaml(`${siteUrl}${history(view.slug)}`)}`,
    ...(publisher.sample ? ['sample: true'] : []),
    '---',
  ].join('\n')
}
