import type { PayloadRequest } from 'payload'

/** Whether the link of a letter for a forgotten password can still be used; Payload says so only after the typing. */
export async function isPasswordLinkOpen(req: PayloadRequest, token: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'staff',
    where: {
      resetPasswordToken: { equals: token },
      resetPasswordExpiration: { greater_than: new Date().toISOString() },
    },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
