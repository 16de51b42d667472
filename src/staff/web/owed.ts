import { staffRequest } from '@/platform/request'

export const SECOND_FACTOR = '/admin/second-factor'

/** Where whoever is signed in must go first; undefined for who may work, and for strangers, who meet the sign-in. */
export async function goFirst(headers: Headers): Promise<string | undefined> {
  const req = await staffRequest(headers)
  return req?.user && 'secondFactorOwed' in req.user ? SECOND_FACTOR : undefined
}
