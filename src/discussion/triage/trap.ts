import { type Phase, spam } from './phase'

/** A field that people do not see was filled in. */
export const trap: Phase = (_reading, { trapped }) => (trapped ? [spam('spam:trap')] : [])
