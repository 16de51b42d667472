/** The doors' way to a request: system for worker and command line, reader for forms, staff for a session. */
import { createLocalReq, type PayloadRequest } from 'payload'
import { actAs } from './actor'
import { payload } from './payload'

export const systemRequest = async (): Promise<PayloadRequest> => actAs('system', await payload())

/** A form or a signed link: nobody we know by name. */
export const readerRequest = async (): Promise<PayloadRequest> => actAs('reader', await payload())

/** The signed-in member of staff behind these headers, or null. */
export async function staffRequest(headers: Headers): Promise<PayloadRequest | null> {
  const on = await payload()
  const { user } = await on.auth({ headers })
  return user ? createLocalReq({ user, context: { actor: 'staff' } }, on) : null
}
