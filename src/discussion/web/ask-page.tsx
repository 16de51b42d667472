import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { pathsIn } from '@/site/paths'
import { AskingForm } from './asking-form'

export const askStandfirst = 'What would you like to know? What is answered stands here for other parents, too.'

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
      <AskingForm language={language} level={2} title="Your question" />
    </Page>
  )
}
