import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { CONFIRM_HOURS } from '../subscribing/sign-up-rules'
import { NothingCame } from './nothing-came'

/** `/newsletter/check-your-mail`: for whoever was no person; nobody else is led here. */
export const CheckYourMail = () => (
  <Page>
    <PageHead title="Check your mail" standfirst="One step is left." />
    <p>
      A letter is on its way to you. Open the link in it and press “Confirm my subscription”. The link works for{' '}
      {CONFIRM_HOURS} hours.
    </p>
    <NothingCame />
  </Page>
)
