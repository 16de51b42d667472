import { stampOf } from '@/platform/forms'
import { readerRequest } from '@/platform/request'
import { unclearTextAt } from '../unclear-text'
import { answering } from './plain-page'
import { noSuchText, unclearPage } from './unclear-page'

type Context = { params: Promise<{ language: string; slug: string }> }

export const formOfUnclear = (article: string): string => `unclear:${article}`

export const unclearStamp = (article: string): Record<string, string> => stampOf(formOfUnclear(article), new Date())

/** `/articles/<slug>/unclear`: every sentence of the article, and one button. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { language, slug } = await params
    const text = await unclearTextAt(await readerRequest(), language, slug)
    return text ? unclearPage({ text, hidden: unclearStamp(text.article) }) : noSuchText()
  })
}
