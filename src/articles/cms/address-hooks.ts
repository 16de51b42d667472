import type { CollectionBeforeChangeHook } from 'payload'
import { besideFields } from '@/platform/beside-fields'
import { query } from '@/platform/database'

/**
 * One address, one article in a language: said beside the field, where the database would only say “unique”. The save
 * of a draft may still be on its way to an address of its own.
 */
export const refuseTakenAddress: CollectionBeforeChangeHook = async ({ req, data, originalDoc, operation }) => {
  if (!data.slug || (operation === 'update' && data._status !== 'published')) return
  const [other] = await query(
    req,
    `select 1 from articles where language = $1 and slug = $2 and id is distinct from $3 limit 1`,
    [data.language ?? originalDoc?.language ?? 'en', data.slug, originalDoc?.id ?? null],
  )
  if (!other) return
  const errors = [{ path: 'slug', message: 'Another article has this address. Please choose another one.' }]
  throw besideFields(req, 'articles', errors, 'Not saved')
}
