import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { paths } from '@/site/paths'

/** `/newsletter/check-your-mail`: the same for every address, whatever we know about it. */
export function CheckYourMail() {
  return (
    <Page>
      <PageHead title="Check your mail" standfirst="One step is left." />
      <p>
        A letter is on its way to you. Open the link in it and press “Confirm my subscription”. The link works for 48
        hours.
      </p>
      <h2>Nothing came?</h2>
      <ul>
        <li>Give it a few minutes, and look among the unwanted mail.</li>
        <li>
          The address may have a slip in it: <a href={paths.newsletter()}>enter it once more</a>. One letter in ten
          minutes is the most we send.
        </li>
        <li>If you are subscribed already, or have asked us never to write to you, no letter comes.</li>
      </ul>
    </Page>
  )
}
