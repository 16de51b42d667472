import { headers } from 'next/headers'
import { previewOfTopic } from '@/articles/web/preview'
import { TopicContents } from '@/articles/web/topic-contents'
import { AnsweredOfTopic } from '@/discussion/web/answered-questions'
import { Page } from '@/site/kit/page'
import { FormPreview } from '../../preview-frame'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'Preview', robots: { index: false } }

type Props = { params: Promise<{ id: string }> }

/** The page of a topic as readers would see it, for signed-in staff; follows what they type. */
export default async function Preview({ params }: Props) {
  const { id } = await params
  async function show(form?: unknown) {
    'use server'
    const found = await previewOfTopic(await headers(), id, form)
    return found ? (
      <Page width="wide">
        <TopicContents topic={found} language="en" answered={<AnsweredOfTopic language="en" topic={found.id} />} />
      </Page>
    ) : undefined
  }
  return <FormPreview says="A preview that follows what you type. Readers see it as soon as you save." show={show} />
}
