import { isLanguage } from '@/site/languages'
import { answeredTitles } from './public'

type Context = { params: Promise<{ language: string }> }

/** `/questions/index.json`: `[{title, path}]` of every answer, the same for everybody. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { language } = await params
  if (!isLanguage(language)) return Response.json([], { status: 404 })
  return Response.json(await answeredTitles(language))
}
