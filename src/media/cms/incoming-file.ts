import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import sharp from 'sharp'
import { env } from '@/platform/env'

const newName = () =>
  `${randomBytes(9)
    .toString('base64url')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, 'x')}.webp`

/** The stored file of a picture, as if it had been sent again. */
async function storedFile(req: PayloadRequest, id: string): Promise<PayloadRequest['file']> {
  const doc = await req.payload.findByID({
    collection: 'media',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!doc?.filename) return undefined
  const data = await readFile(join(resolve(env().BEDSIDE_DATA, 'media'), doc.filename))
  return { data, mimetype: 'image/webp', name: doc.filename, size: data.length }
}

/**
 * File names are ours: unguessable, and safe to cache for ever, because other bytes always get another name. A moved
 * focal point makes other bytes.
 */
export const nameTheFile: CollectionBeforeOperationHook = async ({ req, operation, args }) => {
  if (operation !== 'create' && operation !== 'update') return
  const id: unknown = 'id' in args ? args.id : undefined
  if (!req.file && req.query?.uploadEdits && typeof id === 'string') req.file = await storedFile(req, id)
  if (req.file) req.file.name = newName()
}

/** A picture that moves cannot be stopped by its reader. */
export const refuseMovingPictures: CollectionBeforeOperationHook = async ({ req, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return
  const source = req.file.data.length > 0 ? req.file.data : req.file.tempFilePath
  const { pages = 1 } = source
    ? await sharp(source)
        .metadata()
        .catch(() => ({ pages: 1 }))
    : { pages: 1 }
  if (pages > 1) throw new APIError('This picture moves. Please choose one that stands still.', 400, undefined, true)
}
