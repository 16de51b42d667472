import { isInternal } from '@/platform/internal-key'
import { expireTags } from '@/platform/public-cache'

export const dynamic = 'force-dynamic'

export async function POST(request: Request): Promise<Response> {
  if (!isInternal(request.headers)) return new Response(null, { status: 404 })
  const body: unknown = await request.json().catch(() => null)
  const tags: unknown = typeof body === 'object' && body !== null && 'tags' in body ? body.tags : undefined
  if (!Array.isArray(tags)) return new Response(null, { status: 400 })
  expireTags(tags.filter((tag) => typeof tag === 'string'))
  return new Response(null, { status: 204 })
}
