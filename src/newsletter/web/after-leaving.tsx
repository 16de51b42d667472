import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { paths } from '@/site/paths'

/** `/newsletter/left`: after an answer to the question why. */
export const Left = () => (
  <Page>
    <PageHead title="Thank you" standfirst="You have left, and no more letters come." />
    <p>
      What you told us is counted for today, without your address. If you change your mind, you can{' '}
      <a href={paths.newsletter()}>subscribe again</a>.
    </p>
  </Page>
)

/** `/newsletter/erased`: the same for everybody. */
export const Erased = () => (
  <Page>
    <PageHead title="It is erased" standfirst="We keep nothing by which we could find you." />
    <p>
      No more letters come, but for one that was being sent this minute. The private links and the links in your old
      letters open nothing any more. If you like to read us again, you can{' '}
      <a href={paths.newsletter()}>subscribe anew</a>.
    </p>
  </Page>
)
