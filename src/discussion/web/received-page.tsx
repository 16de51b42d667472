import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { pathsIn } from '@/site/paths'

/** `/comments/received`: what happens next, for whoever has no page of their own. */
export const ReceivedPage = ({ language }: { language: string }) => (
  <Page>
    <PageHead title="Thank you, we have it" standfirst="Somebody reads it before it appears, usually within a day." />
    <p>You do not need to send it again.</p>
    <p>
      If you asked to be told of an answer, a letter is on its way to you. Open the link in it and press “Confirm my
      address”; until then we write to you about nothing.
    </p>
    <p>
      <a href={pathsIn(language).articles()}>All articles</a>
    </p>
  </Page>
)
