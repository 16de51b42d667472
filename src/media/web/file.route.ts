import { open } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { env } from '@/platform/env'

const type = 'image/webp'
const known = /^[A-Za-z0-9][A-Za-z0-9_-]*(?:-\d+x\d+)?\.webp$/

const notFound = () =>
  new Response('There is no such picture.', { status: 404, headers: { 'content-type': 'text/plain' } })

/** A stored picture. Names are unguessable and never reused, so it may be kept for ever. */
export async function serveMedia(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params
  if (!known.test(file)) return notFound()
  const path = join(resolve(env().BEDSIDE_DATA, 'media'), file)
  const handle = await open(path).catch(() => undefined)
  if (!handle) return notFound()
  const { size } = await handle.stat()
  const headers = {
    'content-type': type,
    'content-length': String(size),
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'",
  }
  if (request.method === 'HEAD') {
    await handle.close()
    return new Response(null, { headers })
  }
  return new Response(Readable.toWeb(handle.createReadStream()) as ReadableStream, { headers })
}
