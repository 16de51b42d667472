/** What stands before the sending of a form, and the buttons of its offer: of a new comment and of changed words alike. */
import { WORDS } from '../lengths'
import { plainWords } from '../plain-words'
import { noSteps, type Steps, stepsBefore } from '../triage/before-sending'

type Fields = Record<string, string>

/** Words that are too long are not looked at: that would cost more than a refusal may. */
export function stepsOf({ words = '', seen }: Fields): Steps {
  const plain = plainWords(words)
  return plain.length > WORDS.most ? noSteps(seen) : stepsBefore(plain, seen)
}

/** The general wording takes the place of the words where its button was pressed. */
export function inChosenWording({ choice, general = '', ...fields }: Fields): Fields {
  return choice === 'general' && general.trim() ? { ...fields, words: general } : fields
}
