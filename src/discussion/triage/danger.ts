import { hold, type Phase } from './phase'

/** Somebody may be in danger now: it goes to the head of the queue. */
export const danger: Phase = (_reading, { dangers }) => [...new Set(dangers)].map((kind) => hold(`danger:${kind}`))
