import { Button } from './parts/button'
import { Paragraph, Small, Title } from './parts/prose'
import { type Publication, samplePublication } from './parts/publication'
import { Shell } from './parts/shell'

export type ReviewRequestProps = {
  publication: Publication
  /** `changed`: a text they signed was changed since. */
  kind: 'asked' | 'reminder' | 'changed'
  /** Title of the text. */
  title: string
  /** The editor's own words; may be empty. */
  message: string
  reviewUrl: string
  /** ISO; the link works until then. */
  expires: string
}

/** Asks somebody with no account here to review a text. The link shows the text and does one thing. */
export default function ReviewRequest({ publication, kind, title, message, reviewUrl, expires }: ReviewRequestProps) {
  const { opening, button } = words[kind]
  return (
    <Shell
      publication={publication}
      subject={reviewRequestSubject({ kind, title })}
      preview={opening}
      footer={<Small>You get this letter because an editor of {publication.name} asked you to review a text.</Small>}
    >
      <Title>{title}</Title>
      <Paragraph>{opening}</Paragraph>
      {message
        .split(/\n+/)
        .filter(Boolean)
        .map((line, index) => (
          <Paragraph key={index}>{line}</Paragraph>
        ))}
      <Button href={reviewUrl}>{button}</Button>
      <Paragraph>
        The page shows the text with its sources. You can leave remarks, sign all or part of it, ask for changes, or
        decline. Your name stands only under words that you signed, and you can take it back at any time.
      </Paragraph>
      <Small>
        The link is for you alone and works until {dateInWords(expires)}. Please do not pass this letter on.
      </Small>
    </Shell>
  )
}

const words = {
  asked: { opening: 'We would be glad if you reviewed this text.', button: 'Read and review the text' },
  reminder: {
    opening: 'We asked you to review this text. This is our only reminder.',
    button: 'Read and review the text',
  },
  changed: {
    opening: 'A text that you signed was changed since. Readers see that, until you confirm what is different.',
    button: 'See what changed',
  },
} as const

export function reviewRequestSubject({ kind, title }: Pick<ReviewRequestProps, 'kind' | 'title'>): string {
  switch (kind) {
    case 'asked':
      return `Would you review “${title}”?`
    case 'reminder':
      return `A reminder: would you review “${title}”?`
    case 'changed':
      return `Changed since you signed it: “${title}”`
  }
}

const dateInWords = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(iso),
  )

ReviewRequest.PreviewProps = {
  publication: samplePublication,
  kind: 'asked',
  title: 'How milk is made',
  message: 'Could you look at the section about supply above all?',
  reviewUrl: 'https://nightfeed.example/review/sample-token',
  expires: '2026-12-15T00:00:00.000Z',
} satisfies ReviewRequestProps
