import { generalWording, type PrivateKind, privateDetailsIn } from './private-details'

const labels: Record<PrivateKind, string> = {
  name: 'a name',
  clinician: 'the name of somebody who treats you',
  'birth-date': 'a birth date',
  phone: 'a phone number',
  address: 'an address',
  email: 'an email address',
  'record-number': 'a number of yours',
  school: 'a place you go to',
  age: 'an exact age',
}

/** What the offer of more general words shows. @param words as `plainWords` gave them. */
export const privacyOfferView = (words: string) => ({
  words,
  details: privateDetailsIn(words).map(({ kind, start, end, instead }) => ({
    start,
    end,
    label: labels[kind],
    instead,
  })),
  general: generalWording(words),
})
