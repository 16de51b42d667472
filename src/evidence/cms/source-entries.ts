/** What may stand in the fields of a source, and what is said beside a field that has something else. */
import { leadsOutside } from '@/platform/public-address'
import {
  identifiersOf,
  LONGEST_ADDRESS,
  LONGEST_TITLE,
  recogniseIdentifier,
  unrecognisedWords,
} from '../recognise-identifier'

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '')

const tooLong = (most: number) =>
  `This is too long. Please shorten it to ${most.toLocaleString('en')} characters or fewer.`

const NOT_PUBLIC = 'Readers cannot reach this address. Please give one that is open to everybody.'

/** Empty, or of this form. */
export const matches = (pattern: RegExp, words: string) => (value: unknown) =>
  !value || (typeof value === 'string' && pattern.test(value)) || words

export const isAtMost = (most: number) => (value: unknown) => textOf(value).length <= most || tooLong(most)

export const isRecognised = (value: unknown) => {
  if (textOf(value) === '') return true
  const recognised = recogniseIdentifier(textOf(value))
  if (!recognised.ok) return unrecognisedWords[recognised.reason]
  return recognised.value.kind !== 'url' || leadsOutside(recognised.value.value) || NOT_PUBLIC
}

export const isTitled = (value: unknown, { data }: { data: object }) => {
  if (textOf(value).length > LONGEST_TITLE) return tooLong(LONGEST_TITLE)
  return (
    textOf(value) !== '' ||
    identifiersOf(data).length > 0 ||
    ('identifier' in data && recogniseIdentifier(String(data.identifier ?? '')).ok) ||
    'Please write the title, or paste a DOI, PMID or address above.'
  )
}

/** What was kept before this was asked stays, so that whatever else is learned of its record can be saved. */
export const isWebAddress = (value: unknown, { previousValue }: { previousValue?: unknown }) => {
  const address = textOf(value)
  if (address === '' || value === previousValue) return true
  if (address.length > LONGEST_ADDRESS) return tooLong(LONGEST_ADDRESS)
  if (!/^https?:\/\/\S+$/.test(address)) return 'An address that begins with https://'
  return leadsOutside(address) || NOT_PUBLIC
}
