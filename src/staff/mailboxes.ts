import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { Role } from './roles'

/** Where a member of staff is written to. */
export type Mailbox = { id: string; email: string }

/** Mailboxes of these accounts; of those who have left there is none. */
export async function mailboxesOf(req: PayloadRequest, accounts: readonly string[]): Promise<Mailbox[]> {
  if (accounts.length === 0) return []
  return query<Mailbox>(req, 'select id::text, email from staff where id::text = any($1) order by id', [accounts])
}

/** Mailboxes of everybody in these roles. */
export const mailboxesIn = (req: PayloadRequest, ...roles: Role[]): Promise<Mailbox[]> =>
  query<Mailbox>(req, 'select id::text, email from staff where role = any($1) order by id', [roles])
