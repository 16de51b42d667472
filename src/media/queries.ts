import type { PayloadRequest } from 'payload'

/** A picture as readers get it: plain JSON, addresses on this site. Sizes in pixels. */
export type Picture = {
  id: string
  /** Name of the stored file; a new file always has a new name. */
  file: string
  src: string
  srcSet: string
  width: number
  height: number
  alt: string
  credit?: string
  /** For those who share a page, 1200 by 630 pixels. */
  card?: { src: string; width: number; height: number }
}

const address = (file: string) => `/media/${encodeURIComponent(file)}`

type Rendition = { filename?: string | null; width?: number | null }

function toPicture(doc: {
  id: string
  filename?: string | null
  width?: number | null
  height?: number | null
  alt: string
  credit?: string | null
  sizes?: Record<string, Rendition | undefined>
}): Picture {
  const file = doc.filename ?? ''
  const full: Rendition = { filename: file, width: doc.width }
  const { card, ...widths } = doc.sizes ?? {}
  const byWidth = new Map<number, string>()
  for (const one of [...Object.values(widths), full])
    if (one?.filename && one.width) byWidth.set(one.width, one.filename)
  const srcSet = [...byWidth].map(([pixels, name]) => `${address(name)} ${pixels}w`).join(', ')
  return {
    id: doc.id,
    file,
    src: address(doc.sizes?.w960?.filename ?? file),
    srcSet,
    width: doc.width ?? 0,
    height: doc.height ?? 0,
    alt: doc.alt,
    credit: doc.credit ?? undefined,
    card: card?.filename ? { src: address(card.filename), width: 1200, height: 630 } : undefined,
  }
}

/** Pictures by id; unknown ids are left out. */
export async function picturesByIds(req: PayloadRequest, ids: string[]): Promise<Map<string, Picture>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((doc) => [doc.id, toPicture({ ...doc, sizes: { ...doc.sizes } })]))
}
