import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { NothingCame } from './nothing-came'

/** `/newsletter/check-your-mail`: for whoever was no person; nobody else is led here. */
export const CheckYourMail = () => (
  <Page>
    <PageHead title="Check your mail" standfirst="One step is left." />
    <p>
      A letter is on its way to you. Open the link in it and press “Confirm my subscription”. The link works for 48
      hours.
    </p>
    <NothingCame />
  </Page>
)
