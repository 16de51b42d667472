import type { ReactNode } from 'react'
import { isDatabaseDown, pageAnswer } from '@/platform/forms'
import { readerRequest } from '@/platform/request'
import { PlainShell } from '@/site/plain-shell'
import { publicationName } from '../publication-name'

export type PlainPage = {
  title: string
  /** The heading, when it says something else than the title. */
  heading?: string
  children: ReactNode
  status?: number
  headers?: Record<string, string>
}

/** Answers with a whole page that needs neither database nor stylesheet. */
export async function plainPage({
  title,
  heading = title,
  children,
  status = 200,
  headers,
}: PlainPage): Promise<Response> {
  const page = (
    <PlainShell title={title} lang="en" publicationName={await publicationName(readerRequest)}>
      <h1>{heading}</h1>
      {children}
    </PlainShell>
  )
  return pageAnswer(page, status, headers)
}

/** Answers, or says in words that the database is away: nothing was changed, and it will work again by itself. */
export async function answering(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    if (!isDatabaseDown(error)) throw error
    return plainPage({
      title: 'Please try again in a moment',
      status: 503,
      headers: { 'retry-after': '30' },
      children: <p>Something on our side is not answering just now, so nothing was changed. The link still works.</p>,
    })
  }
}
