import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { pathsIn } from '@/site/paths'

type Props = {
  language: string
  /** What it was sent below, where that is known. */
  article?: { title: string; slug: string }
}

/** `/articles/<slug>/received`, and `/comments/received`: what happens next, the same for everybody. */
export const ReceivedPage = ({ language, article }: Props) => (
  <Page>
    <PageHead title="Thank you, we have it" standfirst="Somebody reads it before it appears, usually within a day." />
    <p>You do not need to send it again.</p>
    <p>
      If you asked to be told of an answer, a letter is on its way to you. Open the link in it and press “Confirm my
      address”; until then we write to you about nothing.
    </p>
    <p>
      {article ? (
        <a href={pathsIn(language).article(article.slug)}>Back to “{article.title}”</a>
      ) : (
        <a href={pathsIn(language).articles()}>All articles</a>
      )}
    </p>
  </Page>
)
