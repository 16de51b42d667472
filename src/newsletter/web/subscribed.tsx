import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'

/** `/newsletter/subscribed`: where a right code leads, however often it is sent. */
export const Subscribed = () => (
  <Page>
    <PageHead title="You are subscribed" standfirst="New articles come to your mailbox from now on." />
    <p>Every letter has a link to leave: one press, and no question why.</p>
  </Page>
)
