import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PayloadRequest } from 'payload'
import { env } from '@/platform/env'
import { type Role, roles } from '@/staff/roles'

/** Whose profile each account is, where it has one. */
const profiles: Partial<Record<Role, string>> = { administrator: 'ada-sample', author: 'ines-sample' }

export type SignIn = { role: Role; email: string; password: string }

/** One account for each role with a random password. @returns account ids by slug of their profile, and the sign-ins. */
export async function makeSampleStaff(
  req: PayloadRequest,
): Promise<{ accounts: Map<string, string>; signIns: SignIn[] }> {
  const accounts = new Map<string, string>()
  const signIns: SignIn[] = []
  for (const role of roles) {
    const email = `${role}@example.org`
    const password = randomBytes(12).toString('base64url')
    const { id } = await req.payload.create({
      collection: 'staff',
      data: { email, password, name: `Sample ${role}`, role },
      overrideAccess: true,
      req,
    })
    signIns.push({ role, email, password })
    const profile = profiles[role]
    if (profile) accounts.set(profile, id)
  }
  return { accounts, signIns }
}

/** Tells whoever starts the sample how to sign in: `sign-in.json` in the data folder, for their eyes only. */
export async function writeSignIns(signIns: SignIn[]): Promise<void> {
  await mkdir(env().BEDSIDE_DATA, { recursive: true })
  await writeFile(join(env().BEDSIDE_DATA, 'sign-in.json'), `${JSON.stringify(signIns, null, 2)}\n`, { mode: 0o600 })
}
