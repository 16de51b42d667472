import type { PayloadRequest } from 'payload'

/** How colleagues call the owner of an account; undefined where there is none any more. */
export async function nameOf(req: PayloadRequest, staff: string): Promise<string | undefined> {
  const account = await req.payload.findByID({
    collection: 'staff',
    id: staff,
    select: { name: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return account?.name
}
