import { z } from 'zod'
import { type ShownAs, waysToBeShown } from '../credits'
import { REMARK_MOST } from '../remarks'
import type { SheetSection } from '../review-sheet'
import { typedAddress, typedWords } from '../typed-words'
import { type AnswerField, sectionField } from './answer-form'

const CONFLICTS_MOST = 1000
const WORDS_MOST = 5000

const tooLong = (most: number) => `Please shorten this to ${most.toLocaleString('en')} characters.`
const words = (most: number) =>
  z
    .string()
    .default('')
    .transform(typedWords)
    .pipe(z.string().max(most, tooLong(most)))

const sent = z.object({
  answer: z.enum(['whole', 'sections', 'changes', 'decline'], 'Please choose an answer.'),
  shownAs: z.enum(waysToBeShown, 'Please choose how you want to be credited.').default('name-and-credential'),
  conflicts: words(CONFLICTS_MOST),
  words: words(WORDS_MOST),
})

export type AnswerSent =
  | {
      answer: 'sign'
      signature: { sections?: string[]; conflicts: string; remarks: string; shownAs: ShownAs }
    }
  | { answer: 'changes' | 'decline'; words: string }

export type AnswerErrors = Partial<Record<AnswerField, string>>

/** Reads “Your answer” as it was sent; every message says what to do, all of them at once. */
export function readAnswer(
  fields: Record<string, string>,
  sections: readonly SheetSection[],
): { ok: true; value: AnswerSent } | { ok: false; errors: AnswerErrors } {
  const form = sent.safeParse(fields)
  const errors: AnswerErrors = {}
  for (const { path, message } of form.error?.issues ?? []) {
    const field = fieldNames.find((name) => name === path[0])
    if (field) errors[field] ??= message
  }
  const answer = fields.answer ?? ''
  if (answer === 'changes' && !typedWords(fields.words ?? '')) errors.words ??= 'Please say what should be changed.'
  const chosen = sections.filter((_, index) => fields[sectionField(index)] === 'yes')
  if (answer === 'whole' || answer === 'sections') {
    if (!typedWords(fields.conflicts ?? '')) errors.conflicts ??= 'Please declare your conflicts, or write “None”.'
    if (fields.agree !== 'yes') errors.agree ??= 'Please tick this box, or choose another answer above.'
    if (answer === 'sections' && chosen.length === 0) errors.sections ??= 'Please tick at least one section.'
  }
  if (!form.success || Object.keys(errors).length > 0) return { ok: false, errors }
  const { conflicts, shownAs, words } = form.data
  if (form.data.answer === 'changes' || form.data.answer === 'decline') {
    return { ok: true, value: { answer: form.data.answer, words } }
  }
  const part = form.data.answer === 'sections' ? { sections: chosen.map(({ hash }) => hash) } : {}
  return { ok: true, value: { answer: 'sign', signature: { ...part, conflicts, remarks: words, shownAs } } }
}

const fieldNames: AnswerField[] = ['answer', 'sections', 'conflicts', 'shownAs', 'agree', 'words']

/** A remark: about a section by its place, and a sentence of it by its own. */
export function readRemark(fields: Record<string, string>, sections: readonly SheetSection[]) {
  const index = Number(fields.section ?? '')
  const section = sections[index]
  const sentence = fields.sentence ? section?.sentences[Number(fields.sentence)] : ''
  const typed = typedWords(fields.words ?? '')
  const error = !typed
    ? 'Please write your remark.'
    : typed.length > REMARK_MOST
      ? tooLong(REMARK_MOST)
      : sentence === undefined
        ? 'Please choose what it is about once more.'
        : undefined
  return { index, section, sentence: sentence ?? '', words: typed, error }
}

const EXAMPLE = 'such as name@example.org'

/** The form “Your reviews”. */
export function readAddress(typed: string): { address?: string; error?: string } {
  const address = typedAddress(typed)
  if (address) return { address }
  return {
    error: typed.trim()
      ? `This is not a whole email address, ${EXAMPLE}.`
      : `Please enter your email address, ${EXAMPLE}.`,
  }
}
