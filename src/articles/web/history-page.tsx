import { type HistoryEntry, HistoryList } from '@/site/article/history-list'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { Section } from '@/site/kit/section'
import { pathsIn } from '@/site/paths'
import type { History } from '../history'
import { CompareForm } from './compare-form'
import { historyEntries } from './history-entries'

type Props = { history: History; language: string; slug: string; more?: HistoryEntry[] }

/** `/articles/<slug>/history`: every published text, review and correction. */
export function HistoryPage({ history, language, slug, more }: Props) {
  const paths = pathsIn(language)
  const latest = history.revisions[0]?.number ?? 1
  return (
    <Page>
      <PageHead
        title="How this article changed"
        standfirst="Every text that was published, what was reviewed, and what we had to correct."
        trail={[{ href: paths.article(slug), label: history.title }]}
      />
      {latest > 1 ? (
        <Section id="compare" title="Compare two versions">
          <CompareForm language={language} slug={slug} latest={latest} from={latest - 1} to={latest} />
        </Section>
      ) : null}
      <Section id="changes" title="What happened, the newest first">
        <HistoryList entries={historyEntries(history, language, slug, more)} />
      </Section>
      <Section id="record" title="Check it yourself">
        <p>
          Each version carries the hash of its text and of the version before it, so nothing can be changed unseen.{' '}
          <a href={paths.historyJson(slug)}>The whole record (JSON)</a> holds all that is needed to compute them anew.
        </p>
      </Section>
    </Page>
  )
}
