import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { pathsIn } from '@/site/paths'
import { AskForm } from '@/site/thread/ask-form'
import { pageStamp } from './comment-stamp'
import { NOT_ADVICE } from './comment-views'

export const askStandfirst = 'What would you like to know? A clinician reads every question.'

/** `/questions/ask`: the form for a question that stands below no article. */
export function AskPage({ language }: { language: string }) {
  const paths = pathsIn(language)
  return (
    <Page>
      <PageHead
        title="Ask a question"
        standfirst={askStandfirst}
        trail={[{ label: 'Answered questions', href: paths.questions() }]}
      />
      <p>
        Somebody may have asked it already: <a href={paths.questions()}>the answered questions</a> are all in one place.
        An answer here is {NOT_ADVICE[0]?.toLowerCase()}
        {NOT_ADVICE.slice(1)}
      </p>
      <AskForm hidden={{ article: '', ...pageStamp('') }} level={2} />
    </Page>
  )
}
