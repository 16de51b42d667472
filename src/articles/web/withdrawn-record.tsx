import { Notice } from '@/site/kit/notice'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { pathsIn } from '@/site/paths'

/** Stands at every address of the record of an article that is not published any more. */
export const WithdrawnRecord = ({ language, slug }: { language: string; slug: string }) => (
  <Page>
    <PageHead title="This article was withdrawn" standfirst="Its text and its history are not shown." />
    <Notice>
      <p>
        The publication took it back. That it was published, and when, can still be checked:{' '}
        <a href={pathsIn(language).historyJson(slug)}>the record without the texts (JSON)</a>.
      </p>
    </Notice>
    <p>
      <a href={pathsIn(language).articles()}>See all articles</a>
    </p>
  </Page>
)
