import { env } from '@/platform/env'
import { address, escaped } from '@/site/markdown/escape'
import { paths, pathsIn } from '@/site/paths'
import type { ListedArticle } from '../listed'
import type { Topic } from '../topics'
import { listedArticles, topics } from './public'

type Publication = { name: string; tagline: string; introduction: string; disclaimer: string; sample: boolean }
type Context = { params: Promise<{ language: string }> }

/** `/llms.txt`: what stands here and where its Markdown is. @see https://llmstxt.org */
export const llmsRoute =
  (publication: () => Promise<Publication>) =>
  async (_request: Request, { params }: Context): Promise<Response> => {
    if ((await params).language !== 'en') return new Response('There is nothing here.', { status: 404 })
    return new Response(llmsText(await publication(), await topics(), await listedArticles(), env().SITE_URL), {
      headers: { 'content-type': 'text/plain; charset=utf-8', 'last-modified': new Date().toUTCString() },
    })
  }

export function llmsText(publication: Publication, known: Topic[], articles: ListedArticle[], site: string): string {
  const link = (title: string, path: string, words?: string) =>
    `- [${escaped(title)}](${address(`${site}${path}`).slice(1, -1)})${words ? `: ${escaped(words)}` : ''}`
  const ofTopic = (topic?: string) =>
    articles
      .filter((one) => one.topic === topic)
      .map(({ language, slug, title, standfirst }) => link(title, pathsIn(language).markdown(slug), standfirst))
  const sections = [
    ...known.map(({ id, title }) => ({ title, lines: ofTopic(id) })),
    { title: 'Other articles', lines: ofTopic(undefined) },
    {
      title: 'How we work',
      lines: [
        link('Editorial policy', paths.editorialPolicy()),
        link('Corrections', paths.feeds.corrections(), 'What we got wrong, what is right, and since when'),
        link('Disclaimer', paths.disclaimer()),
      ],
    },
    {
      title: 'Optional',
      lines: [
        link('Answered questions', paths.questions()),
        link('Feed of the newest articles', paths.feeds.json()),
        link('Every page', paths.sitemap()),
      ],
    },
  ]
  const { name, tagline, introduction, disclaimer, sample } = publication
  const notes = [
    sample ? 'This is a sample publication. It was not checked by a clinician.' : '',
    introduction,
    'Each article below is Markdown with its authors, version, review and sources. Please name the page at its canonical address, and read its review state and date before you repeat what it says.',
    disclaimer,
  ]
  return [
    `# ${escaped(name)}`,
    `> ${escaped(tagline || name)}`,
    ...notes.filter(Boolean).map(escaped),
    ...sections
      .filter(({ lines }) => lines.length > 0)
      .map(({ title, lines }) => `## ${escaped(title)}\n\n${lines.join('\n')}`),
    '',
  ].join('\n\n')
}
