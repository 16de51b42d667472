import { ButtonLink } from '@/site/kit/button'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { paths } from '@/site/paths'
import { Frame } from './frame'

/** There is no page: says so, and leads on. */
export function Nothing() {
  return (
    <Frame>
      <Page>
        <PageHead
          title="There is no page here"
          standfirst="The address may be mistyped or cut short, or the page was taken down."
        />
        <p>
          <ButtonLink href={paths.articles()}>See all articles</ButtonLink>
        </p>
      </Page>
    </Frame>
  )
}
