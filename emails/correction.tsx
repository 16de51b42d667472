import { Button } from './parts/button'
import { Card, Label, Paragraph, Small, Standfirst, Title } from './parts/prose'
import { type Publication, samplePublication } from './parts/publication'
import { Shell } from './parts/shell'
import { WayOut } from './parts/way-out'

export type CorrectionProps = {
  publication: Publication
  article: { title: string }
  /** In paragraphs. */
  wasWrong: string[]
  isRight: string[]
  /** Which versions had it wrong, and since when; one or two sentences. */
  where: string
  /** Absolute address of what has changed since the version that letters carried. */
  sinceUrl: string
}

/** To everybody who got a letter with a text that had it wrong. Rendered once for all of them. */
export default function Correction({ publication, article, wasWrong, isRight, where, sinceUrl }: CorrectionProps) {
  return (
    <Shell
      publication={publication}
      subject={correctionSubject(article)}
      preview={correctionPreview({ isRight })}
      footer={<WayOut publication={publication} />}
    >
      <Title>{correctionSubject(article)}</Title>
      <Standfirst>A letter from us brought you this article. Something in it was wrong, and we are sorry.</Standfirst>
      <Card tint="amberWash">
        <Label as="h2" colour="amber">
          What was wrong
        </Label>
        <Paragraphs words={wasWrong} />
      </Card>
      <Card tint="accentWash">
        <Label as="h2">What is right</Label>
        <Paragraphs words={isRight} />
      </Card>
      <Small colour="ink" space="0">
        {where}
      </Small>
      <Button href={sinceUrl}>See what has changed</Button>
      <Small space="0">
        If you have acted on what was wrong and are worried, please ask your doctor, midwife or health visitor. This is
        general information, not medical advice for you.
      </Small>
    </Shell>
  )
}

export const correctionSubject = (article: { title: string }) => `Correction: ${article.title}`

/** What a mailbox shows beside the subject. */
export const correctionPreview = ({ isRight }: { isRight: string[] }) => `What is right: ${isRight.join(' ')}`

const Paragraphs = ({ words }: { words: string[] }) =>
  words.map((paragraph, at) => (
    <Paragraph key={paragraph} last={at === words.length - 1}>
      {paragraph}
    </Paragraph>
  ))

Correction.PreviewProps = {
  publication: samplePublication,
  article: { title: 'How milk is made, and what gets into it' },
  wasWrong: ['We wrote that the library opens at eight on Sundays.'],
  isRight: ['It is closed on Sundays, and opens at nine on all other days.'],
  where: 'It stood in versions 1 and 2 of the article, from 3 May 2026 to 9 June 2026.',
  sinceUrl: 'https://nightfeed.example/articles/how-milk-is-made/since/1',
} satisfies CorrectionProps
