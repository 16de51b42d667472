/** What would do in the place of a word. */
import type { Form, KnownWord } from './known-words'

/** One of `words`, or all of them as a phrase. */
export type Alternative = { words: string[]; isPhrase: boolean; weight: number; entries: number; heads: number }

/** How much less than the word itself each of these is worth. */
const SAME_STEM = 0.8
const JOINED = 0.95

const sum = (forms: readonly Form[], of: 'entries' | 'heads') => forms.reduce((total, form) => total + form[of], 0)

export const oneOf = (forms: readonly Form[], weight: number): Alternative[] =>
  forms.length === 0
    ? []
    : [
        {
          words: forms.map(({ word }) => word),
          isPhrase: false,
          weight,
          entries: sum(forms, 'entries'),
          heads: sum(forms, 'heads'),
        },
      ]

/** The word as it stands and in the plural count whole, other forms of its stem a little less. */
export function ownForms(word: string, known: KnownWord | undefined): Alternative[] {
  const forms = (known?.forms ?? []).slice(0, 12)
  const isSame = ({ word: form }: Form) => form === word || form === `${word}s` || `${form}s` === word
  const all = sum(forms, 'entries')
  const own = oneOf(forms.filter(isSame), 1).map((one) => ({ ...one, entries: all }))
  return [
    ...own,
    ...oneOf(
      forms.filter((form) => !isSame(form)),
      SAME_STEM,
    ),
  ]
}

export function joinedForms(
  one: string | undefined,
  other: string | undefined,
  known: Map<string, KnownWord>,
): Alternative[] {
  if (!one || !other) return []
  const forms = known.get(one + other)?.forms.filter(({ word }) => word.startsWith(one + other)) ?? []
  return oneOf(forms, JOINED)
}

/** A term of the synonyms: a word with its plural, or words in a row. */
export function said(term: readonly string[], known: Map<string, KnownWord>, weight: number): Alternative[] {
  const [word = '', ...more] = term
  if (more.length === 0)
    return ownForms(word, known.get(word))
      .slice(0, 1)
      .filter(({ words }) => words.some((form) => form === word || form === `${word}s` || `${form}s` === word))
      .map((one) => ({ ...one, weight, entries: one.entries }))
  const counts = term.map((part) => known.get(part)?.forms.find((form) => form.word === part))
  const rarest = (of: 'entries' | 'heads') => Math.min(...counts.map((form) => form?.[of] ?? 0))
  return counts.every((form) => form)
    ? [{ words: [...term], isPhrase: true, weight, entries: rarest('entries'), heads: rarest('heads') }]
    : []
}
