import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { Frame } from './frame'
import { WaysOn } from './ways-on'

/** There is no page: says so, and leads on. */
export function Nothing() {
  return (
    <Frame>
      <Page>
        <PageHead
          title="There is no page here"
          standfirst="The address may be mistyped or cut short. What you look for may stand here under another one."
        />
        <WaysOn />
      </Page>
    </Frame>
  )
}
