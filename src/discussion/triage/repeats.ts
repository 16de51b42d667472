import { hold, type Phase } from './phase'

/** The same words within a day, whoever sent them: one of the two is enough to be read. */
export const repeats: Phase = (_reading, facts) => {
  if (!facts.repeats) return []
  return [hold(facts.repeats === 'same' ? 'spam:same' : 'spam:alike')]
}
