/** What the browser sends with a press of a button. */
import { z } from 'zod'
import { deciding, MANY_MOST } from '../decide-many'
import { isDeclineCode } from '../decline-reasons'
import { commentStatuses } from '../statuses'
import { WORDING_MOST } from '../wordings'

const span = z.object({ start: z.int().min(0), end: z.int().min(0) })

export const pressed = z.object({
  publicWording: z
    .string()
    .max(WORDING_MOST * 2)
    .optional(),
  words: z
    .string()
    .max(WORDING_MOST * 2)
    .optional(),
  person: z.uuid().optional().catch(undefined),
  seen: z.enum(commentStatuses).optional(),
  shownAt: z.iso.datetime().optional(),
  reasons: z.array(z.string().refine(isDeclineCode)).max(8).optional(),
  noteToWriter: z.string().trim().max(2000).optional(),
  note: z.string().trim().max(2000).optional(),
  spans: z.array(span).max(50).optional(),
  verdict: z.enum(['keep', 'hide']).optional(),
  on: z.boolean().optional(),
})

export type Pressed = z.infer<typeof pressed>

export const pressedForMany = pressed
  .pick({ reasons: true, noteToWriter: true, note: true, seen: true, shownAt: true })
  .extend({ ids: z.array(z.uuid()).min(1).max(MANY_MOST), act: z.enum(deciding) })
