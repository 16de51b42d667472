/** Whether a session has shown more than a password. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { env } from '@/platform/env'
import { type Role, roles } from './roles'
import { mayWork, type Showing } from './second-factor-rules'

/** An account in one of its sessions. */
export type SignedIn = { id: string; session: string; role: Role | undefined }

/** Payload's user as we know it; the role as it stands in the account, whatever the session may do yet. */
export function signedIn(user: object | null | undefined): SignedIn | undefined {
  if (!user || !('id' in user) || !('collection' in user) || user.collection !== 'staff') return undefined
  const session = '_sid' in user ? String(user._sid) : ''
  const role = 'role' in user ? roles.find((one) => one === user.role) : undefined
  return { id: String(user.id), session, role }
}

export async function showingOf(req: PayloadRequest, { id, session, role }: SignedIn): Promise<Showing> {
  const [row] = await query<{ factor: boolean; passed: boolean }>(
    req,
    `select exists (select 1 from second_factors where staff_id = $1 and confirmed_at is not null) as factor,
       exists (select 1 from second_factor_passes where session_id = $2 and staff_id = $1 and until > now()) as passed`,
    [id, session],
  )
  const live = env().BEDSIDE_MODE === 'live'
  return { live, role, hasFactor: row?.factor ?? false, passed: session !== '' && (row?.passed ?? false) }
}

/** What this session must do before anything else; undefined when it may work. */
export async function owedBy(req: PayloadRequest, account: SignedIn): Promise<'show-code' | 'set-up' | undefined> {
  const verdict = mayWork(await showingOf(req, account))
  return verdict.ok ? undefined : verdict.reason
}
