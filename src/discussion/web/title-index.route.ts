import { isLanguage } from '@/site/languages'
import { titlesToMatch } from './public'

type Context = { params: Promise<{ language: string }> }

/** `/questions/index.json`: titles and paths of answered questions, for the browser of somebody who is asking. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { language } = await params
  if (!isLanguage(language)) return Response.json([], { status: 404 })
  return Response.json(await titlesToMatch(language))
}
