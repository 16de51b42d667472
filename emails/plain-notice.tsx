import { Button } from './parts/button'
import { Paragraph, Small, Title } from './parts/prose'
import { type Publication, samplePublication } from './parts/publication'
import { Shell } from './parts/shell'

export type PlainNoticeProps = {
  publication: Publication
  subject: string
  /** Plain words; the first also stands beside the subject in the mailbox. */
  paragraphs: string[]
  link?: { words: string; url: string }
}

/** To staff: something needs a person. */
export default function PlainNotice({ publication, subject, paragraphs, link }: PlainNoticeProps) {
  return (
    <Shell
      publication={publication}
      subject={subject}
      preview={paragraphs[0] ?? subject}
      footer={<Small>You get this letter because you are on the staff of {publication.name}.</Small>}
    >
      <Title>{subject}</Title>
      {paragraphs.map((words) => (
        <Paragraph key={words}>{words}</Paragraph>
      ))}
      {link ? <Button href={link.url}>{link.words}</Button> : null}
    </Shell>
  )
}

PlainNotice.PreviewProps = {
  publication: samplePublication,
  subject: 'A letter to readers is waiting for you',
  paragraphs: [
    'Sending “How milk is made” stopped after 2,400 of 10,000 readers, because the mail provider’s daily quota is used up.',
    'Nobody gets it twice when you go on.',
  ],
  link: { words: 'Look at this sending', url: 'https://nightfeed.example/admin/sendings/sample' },
} satisfies PlainNoticeProps
