import type { PayloadRequest } from 'payload'
import type { EmergencyRegion } from './emergency-regions'

/** Whose emergency numbers come first, as the desk has set it. */
export async function regionOfReaders(req: PayloadRequest): Promise<EmergencyRegion> {
  const { region } = await req.payload.findGlobal({ slug: 'discussion-rules', depth: 0, overrideAccess: true, req })
  return region
}
