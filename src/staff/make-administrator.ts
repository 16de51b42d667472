import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'

/** Makes an administrator with a random password and prints it once. @returns an exit code. */
export async function makeAdministrator(req: PayloadRequest, email: string): Promise<number> {
  if (!/^\S+@\S+\.\S+$/.test(email)) {
    console.error(`“${email}” is not an email address.`)
    return 2
  }
  const password = randomBytes(15).toString('base64url')
  const known = await req.payload.count({
    collection: 'staff',
    where: { email: { equals: email } },
    overrideAccess: true,
    req,
  })
  if (known.totalDocs > 0) {
    console.error(`There is an account for ${email} already. Ask for a new password at /admin/forgot.`)
    return 1
  }
  await req.payload.create({
    collection: 'staff',
    data: { email, password, name: email.split('@')[0] ?? email, role: 'administrator' },
    overrideAccess: true,
    req,
  })
  console.log(`Administrator ${email}, password ${password}\nPlease change it after signing in.`)
  return 0
}
