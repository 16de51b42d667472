import { createLocalReq, type ServerProps } from 'payload'
import { roleOf } from '@/staff/roles'
import { neverMailed } from '../../issues/never-mailed'
import { EmailFirst } from './email-first'

/** Above the list of issues: the way to email an article that has no issue yet. */
export async function NeverMailed({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  const role = roleOf(user ?? null)
  if (!user || (role !== 'administrator' && role !== 'editor')) return null
  const found = await neverMailed(await createLocalReq({ user }, payload))
  return found.articles.length === 0 && !found.more ? null : <EmailFirst newest={found} />
}
