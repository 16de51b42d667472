import type { PayloadRequest } from 'payload'

/** A moment, and the IANA zone in which whoever chose it thinks of it. */
export type Time = { at: Date; timeZone: string }

/** Keeps beside an issue when somebody wanted it to leave; nothing where they want it as soon as may be. */
export async function noteTime(req: PayloadRequest, issue: string, time: Time | undefined): Promise<void> {
  await req.payload.update({
    collection: 'issues',
    id: issue,
    data: { sendAt: time?.at.toISOString() ?? null, timeZone: time?.timeZone ?? null },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
