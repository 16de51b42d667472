import { Button } from './parts/button'
import { Anchor, Paragraph, Small, Title } from './parts/prose'
import { type Publication, samplePublication } from './parts/publication'
import { Shell } from './parts/shell'

export type AnswerNoticeProps = {
  publication: Publication
  /** Should hold no words of the question: letters are read on shared screens. */
  answerUrl: string
  /** The asker's own page: what they sent, and what became of it. */
  ownUrl?: string
  /** A page that ends the notices about this message. */
  stopUrl?: string
}

/** Tells someone that there is an answer, and nothing else: no title, no words of question or answer. */
export default function AnswerNotice({ publication, answerUrl, ownUrl, stopUrl }: AnswerNoticeProps) {
  return (
    <Shell
      publication={publication}
      subject={answerNoticeSubject(publication)}
      preview="You asked us to tell you when someone answers."
      footer={<WhyYouGetThis publication={publication} stopUrl={stopUrl} />}
    >
      <Title>Someone has answered you</Title>
      <Paragraph>You wrote to us and asked to be told when there is an answer. Now there is one.</Paragraph>
      <Button href={answerUrl}>Read the answer on the site</Button>
      <Paragraph>We leave its words out of this letter, so that they stay between you and the page.</Paragraph>
      {ownUrl ? (
        <Paragraph>
          <Anchor href={ownUrl}>Everything about what you sent</Anchor>: change your mind, take it back or delete it.
        </Paragraph>
      ) : null}
    </Shell>
  )
}

const WhyYouGetThis = ({ publication, stopUrl }: Pick<AnswerNoticeProps, 'publication' | 'stopUrl'>) => (
  <>
    <Small>
      You get this letter because you asked for it at <Anchor href={publication.url}>{publication.name}</Anchor>. It
      puts you on no list.
    </Small>
    {stopUrl ? (
      <Small>
        <Anchor href={stopUrl}>Send me no more notices about this</Anchor>
      </Small>
    ) : null}
  </>
)

export const answerNoticeSubject = ({ name }: Publication) => `There is an answer for you at ${name}`

AnswerNotice.PreviewProps = {
  publication: samplePublication,
  answerUrl: 'https://nightfeed.example/answers/sample-token',
  ownUrl: 'https://nightfeed.example/comments/mine/sample-token',
  stopUrl: 'https://nightfeed.example/answers/stop/sample-token',
} satisfies AnswerNoticeProps
