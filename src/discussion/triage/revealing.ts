import { hold, type Phase } from './phase'

/** An age is offered a general wording, and gives nobody away. */
const HARMLESS: ReadonlySet<string> = new Set(['age'])

/** What may tell who somebody is must be read before it is shown. */
export const revealing: Phase = (_reading, { details }) =>
  [...new Set(details)].filter((kind) => !HARMLESS.has(kind)).map((kind) => hold(`private:${kind}`))
