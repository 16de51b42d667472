import { subjectLine } from '@/mailroom/subject-line'

/** What a mailbox shows of a digest before it is opened. Titles in their order in the letter; at least one. */
export function digestWords(articles: readonly { title: string }[]): { subject: string; preview: string } {
  const [first, ...others] = articles.map(({ title }) => subjectLine(title))
  if (others.length === 0)
    return { subject: `New article: ${first}`, preview: 'What we have published since the last digest.' }
  return { subject: `New articles: ${first}, and ${others.length} more`, preview: `Also: ${others.join(' · ')}` }
}
