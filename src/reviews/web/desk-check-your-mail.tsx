import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { paths } from '@/site/paths'

/** `/reviews/check-your-mail`: the same for every address, whatever we know about it. */
export const DeskCheckYourMail = () => (
  <Page>
    <PageHead title="Check your mail" standfirst="If we know you as a reviewer, a link is on its way to you." />
    <p>Open the link in the letter. It works for three days.</p>
    <h2>Nothing came?</h2>
    <ul>
      <li>Give it a few minutes, and look among the unwanted mail.</li>
      <li>
        The address may have a slip in it, or be another than the one we wrote to:{' '}
        <a href={paths.reviews()}>enter it once more</a>. Three letters a day are the most we send.
      </li>
    </ul>
  </Page>
)
