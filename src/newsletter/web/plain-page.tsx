import type { ReactNode } from 'react'
import { pageAnswer } from '@/platform/forms'
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

/** Answers with a whole page that needs neither database nor stylesheet. A title that begins with `Error: ` is not the heading. */
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

/** The database does not answer: nothing was done, and it will work again by itself. */
export const tryAgainPage = (): Promise<Response> =>
  plainPage({
    title: 'Please try again in a moment',
    status: 503,
    headers: { 'retry-after': '30' },
    children: <p>Something on our side is not answering just now, so nothing was changed. The link still works.</p>,
  })
