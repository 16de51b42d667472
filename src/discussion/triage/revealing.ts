import { hold, type Phase } from './phase'

/** An age is offered a general wording, and gives nobody away. */
const HARMLESS: ReadonlySet<string> = new Set(['age'])

/** Whether one of these details gives somebody away. */
export const givesAway = (details: readonly { kind: string }[]): boolean =>
  details.some(({ kind }) => !HARMLESS.has(kind))

/** What may tell who somebody is must be read before it is shown. */
export const revealing: Phase = (_reading, { details }) =>
  [...new Set(details)].filter((kind) => !HARMLESS.has(kind)).map((kind) => hold(`private:${kind}`))
