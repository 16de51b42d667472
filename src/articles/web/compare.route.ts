import { pathsIn } from '@/site/paths'
import { versionNumber } from './history'

type Context = { params: Promise<{ language: string; slug: string }> }

/** From the form that compares two versions to the address of their difference; it asks nothing else. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { language, slug } = await params
  const asked = new URL(request.url).searchParams
  const [from, to] = [asked.get('from'), asked.get('to')]
    .map((written) => versionNumber(written?.trim() ?? ''))
    .sort((one = 0, other = 0) => one - other)
  const paths = pathsIn(/^[a-z]{2}$/.test(language) ? language : 'en')
  const location = from && to && from !== to ? paths.difference(slug, from, to) : paths.history(slug)
  return new Response(null, { status: 303, headers: { location } })
}
