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

const formats = ['jpeg', 'png', 'webp']

/** More than any page shows; decoding more would take the memory of the process. */
export const MOST_PIXELS = 50_000_000

const troubles = {
  'no-picture': 'This file is no picture that we can take. Please choose a JPEG, PNG, WebP or AVIF file.',
  moves: 'This picture moves, and its reader could not stop it. Please choose one that stands still.',
  'too-large': 'This picture has more than 50 million pixels. Please make it smaller first.',
} as const

/** What is wrong with a file, by its content; its name and its sender are not asked. Half a picture is none. */
async function troubleWith(file: Buffer | string): Promise<keyof typeof troubles | undefined> {
  try {
    const { format = '', compression, pages = 1, width, height } = await sharp(file).metadata()
    if (!formats.includes(format) && compression !== 'av1') return 'no-picture'
    if (pages > 1) return 'moves'
    if (width * height > MOST_PIXELS) return 'too-large'
    await sharp(file).stats()
    return undefined
  } catch {
    return 'no-picture'
  }
}

/** Payload would refuse most of it as well, in words that no editor understands. */
export const refuseWhatIsNoPicture: CollectionBeforeOperationHook = async ({ req, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return
  const trouble = await troubleWith(req.file.data.length > 0 ? req.file.data : (req.file.tempFilePath ?? ''))
  if (trouble) throw new APIError(troubles[trouble], 400, {}, true)
}
