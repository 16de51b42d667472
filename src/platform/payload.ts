/** The only place that boots Payload. Nothing that `payload.config.ts` reaches may import this file. */
import { getPayload, type Payload } from 'payload'
import config from '../../payload.config'

/** The running Payload of this process; the first call connects to the database. */
export async function payload(): Promise<Payload> {
  return getPayload({ config })
}
