import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'

/** `/newsletter/subscribed`: where a right code leads, however often it is sent. */
export const Subscribed = () => (
  <Page>
    <PageHead title="You are subscribed" standfirst="New articles come to your mailbox from now on." />
    <p>
      Every letter has a link to leave, with one press. At its foot you also choose to get fewer letters, to pause, or
      which topics you get.
    </p>
  </Page>
)
