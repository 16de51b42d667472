import type { PayloadRequest } from 'payload'
import { type AskErrands, type Errand, urgencies } from '@/platform/errand'

/**
 * What waits for whoever asks, the most urgent first; within one urgency in the order of the rooms. A room that cannot
 * be asked does not take the others with it.
 */
export async function errandsFor(req: PayloadRequest, rooms: readonly AskErrands[], now: Date): Promise<Errand[]> {
  const asked = await Promise.all(
    rooms.map((ask) =>
      ask(req, now).catch((error: unknown) => {
        req.payload.logger.error({ err: error, msg: 'What waits at the desk could not be asked' })
        return [unasked]
      }),
    ),
  )
  const errands = asked.flat()
  return urgencies.flatMap((urgency) => errands.filter((errand) => errand.urgency === urgency))
}

const unasked: Errand = {
  urgency: 'now',
  title: 'Something could not be looked up',
  lines: [
    { words: 'Ask again', href: '/admin', says: 'If it stays so, whoever runs the server finds why in its log.' },
  ],
}
