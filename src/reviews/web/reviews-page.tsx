import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { paths } from '@/site/paths'
import { DeskForm } from './desk-form'
import { agedStamp, DESK_FORM } from './stamp'

/** `/reviews`: a reviewer asks for a link to everything that bears their name. */
export const ReviewsPage = () => (
  <Page>
    <PageHead title="For reviewers" standfirst="Everything that bears your name, and how to take your name back." />
    <p>
      Reviewers have no account here. Enter the address to which we wrote to you, and we send you a link. It works for
      three days.
    </p>
    <DeskForm hidden={agedStamp(DESK_FORM)} />
    <h2>What a signature means</h2>
    <p>
      A reviewer signs one exact text, or some sections of it, and declares conflicts of interest. When the text is
      changed, the page says so and we write to the reviewer. How this works stands in our{' '}
      <a href={paths.editorialPolicy()}>editorial policy</a>.
    </p>
  </Page>
)
