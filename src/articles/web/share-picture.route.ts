import { readerRequest } from '@/platform/request'
import { sharePictureFile } from '../share-picture-queries'

/** `/media/share/<hash>.png`: a name is never used for other bytes; what was withdrawn is asked for in vain. */
export async function serveSharePicture(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params
  const bytes = /^[0-9a-f]{32}\.png$/.test(file) ? await sharePictureFile(await readerRequest(), file) : undefined
  if (!bytes)
    return new Response('There is no such picture.', { status: 404, headers: { 'content-type': 'text/plain' } })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'image/png',
      'content-length': String(bytes.length),
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'",
    },
  })
}
