import { Button } from './parts/button'
import { Anchor, Paragraph, Small, Title } from './parts/prose'
import { type Publication, samplePublication } from './parts/publication'
import { Shell } from './parts/shell'

export type ReviewNoticeProps = {
  publication: Publication
  /** Title of the text. */
  title: string
  /** What was mended. */
  since: 'typo' | 'link'
  articleUrl: string
  /** Where a reviewer asks for a link to what bears their name. */
  deskUrl: string
}

/** To a reviewer: a text they signed was mended in a way that leaves their credit standing. Nothing to do. */
export default function ReviewNotice({ publication, title, since, articleUrl, deskUrl }: ReviewNoticeProps) {
  return (
    <Shell
      publication={publication}
      subject={reviewNoticeSubject({ title, since })}
      preview={words[since].opening}
      footer={<Small>You get this letter because you signed this text for {publication.name}.</Small>}
    >
      <Title>{title}</Title>
      <Paragraph>{words[since].opening}</Paragraph>
      <Paragraph>{words[since].shown} You need do nothing.</Paragraph>
      <Button href={articleUrl}>Read it as it is now</Button>
      <Small>
        To see everything that bears your name, or to take your name back,{' '}
        <Anchor href={deskUrl}>ask for your private link</Anchor>.
      </Small>
    </Shell>
  )
}

const words = {
  typo: {
    opening: 'Spelling was corrected in a text that you signed.',
    shown: 'No other word was touched. Your credit stands, and says that spelling was corrected since.',
  },
  link: {
    opening: 'The address of a link was corrected in a text that you signed.',
    shown: 'No word was touched. Your credit stands, and says that an address was corrected since.',
  },
} as const

export function reviewNoticeSubject({ title, since }: Pick<ReviewNoticeProps, 'title' | 'since'>): string {
  return since === 'typo' ? `Spelling corrected in “${title}”` : `A link corrected in “${title}”`
}

ReviewNotice.PreviewProps = {
  publication: samplePublication,
  title: 'How milk is made',
  since: 'typo',
  articleUrl: 'https://nightfeed.example/articles/how-milk-is-made',
  deskUrl: 'https://nightfeed.example/reviews',
} satisfies ReviewNoticeProps
