/** Where the running site of this journey is, and what it keeps. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Role } from '@/staff/roles'

export type SignIn = { role: Role; email: string; password: string }

function told(name: 'JOURNEY_SITE' | 'JOURNEY_DATA'): string {
  const value = process.env[name]
  if (!value) throw new Error('Journeys run by `playwright test`, which brings up a site first')
  return value
}

export const siteUrl = () => told('JOURNEY_SITE')
export const dataFolder = () => told('JOURNEY_DATA')

/** The sample's sign-in for this role, as the launcher wrote it down. */
export async function signInOf(role: Role): Promise<SignIn> {
  const signIns: SignIn[] = JSON.parse(await readFile(join(dataFolder(), 'sign-in.json'), 'utf8'))
  const signIn = signIns.find((one) => one.role === role)
  if (!signIn) throw new Error(`The sample has no ${role}`)
  return signIn
}

/** The address of the site's own Postgres. */
export async function database(): Promise<{ port: number; password: string }> {
  return JSON.parse(await readFile(join(dataFolder(), 'postgres.json'), 'utf8'))
}
