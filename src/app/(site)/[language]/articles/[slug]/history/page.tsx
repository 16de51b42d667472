import type { Metadata } from 'next'
import { historyAt, recordAt } from '@/articles/web/history'
import { HistoryPage } from '@/articles/web/history-page'
import { WithdrawnArticle } from '@/articles/web/withdrawn-article'
import { unclearHistory } from '@/discussion/web/unclear-history'
import { Frame } from '../../../../frame'
import { recordMetadata } from '../record-metadata'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string; slug: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  recordMetadata(await params, 'How this article changed')

export default async function Page({ params }: Props) {
  const { language, slug } = await params
  const { id, published } = await recordAt(language, slug, '/history')
  const history = published ? await historyAt(id) : null
  return (
    <Frame language={language}>
      {history ? (
        <HistoryPage
          history={history}
          language={language}
          slug={slug}
          more={await unclearHistory(id, language, slug)}
        />
      ) : (
        <WithdrawnArticle language={language} slug={slug} />
      )}
    </Frame>
  )
}
