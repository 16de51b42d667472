import { hold, type Phase, spam } from './phase'

/** A field that people do not see was filled in. */
export const trap: Phase = (_reading, { trapped }) => (trapped ? [spam('spam:trap')] : [])

/** A form that came at once, or without its stamp, and then once more. */
export const stamp: Phase = (_reading, { hasty, known }) => (hasty && !known ? [hold('spam:stamp')] : [])
