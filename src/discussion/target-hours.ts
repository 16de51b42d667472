import type { PayloadRequest } from 'payload'

/** Within how many hours somebody should have decided on what was sent: a setting of the desk. */
export async function targetHours(req: PayloadRequest): Promise<number> {
  const { targetHours } = await req.payload.findGlobal({
    slug: 'discussion-rules',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return targetHours ?? 24
}
