import { trickyLetters } from './fold'
import { hold, type Phase } from './phase'

/** Letters of two scripts in one word, dressed-up letters, letters kept apart: nobody types so by accident. */
export const letters: Phase = ({ words, name }) =>
  trickyLetters(`${name}\n${words}`) > 0 ? [hold('spam:letters')] : []
