import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'

/** `/newsletter/test-letter`: where the ways out of a preview and of a test letter lead. */
export function TestLetter() {
  return (
    <Page>
      <PageHead title="This was a test letter" standfirst="Nothing happens here." />
      <p>
        An editor looked at a letter before it went out. In the letter that readers get, this link is each reader’s own:
        it leads to the page where they leave or choose what they get.
      </p>
    </Page>
  )
}
