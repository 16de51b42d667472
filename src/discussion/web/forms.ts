import { z } from 'zod'
import { errorsByField } from '@/platform/forms'
import { isLanguage } from '@/site/languages'
import { problemOfAddress, problemOfConsent, problemOfName, problemOfWords } from '../form-problems'
import { plainLine, plainWords } from '../plain-words'
import { writerAddress } from '../writer-address'

/** A field that is right when there is no problem with it. */
const without = (problem: (text: string) => string | undefined) => (text: string, context: z.RefinementCtx) => {
  const message = problem(text)
  if (message) context.addIssue({ code: 'custom', message })
}

export const GONE =
  'What you were answering is not there any more. You may want to copy your words before you leave this page.'

/** The form “Ask or comment”, but for the address. A question asked on its own page stands below no article. */
const comment = z.object({
  article: z.uuid(GONE).optional(),
  parent: z.uuid(GONE).optional(),
  /** Of the page for questions; nobody typed it, so a made-up one is no error. */
  language: z.string().refine(isLanguage).optional().catch(undefined),
  words: z.string().transform(plainWords).superRefine(without(problemOfWords)),
  name: z.string().transform(plainLine).superRefine(without(problemOfName)),
  agree: z.string().superRefine(without((agree) => problemOfConsent(agree === 'yes'))),
})

/** What a writer may change of it. */
const edit = comment.pick({ words: true, name: true })

/** An address is kept only where an answer is wanted by mail. */
const notice = z.object({ notify: z.string(), email: z.string() }).transform(({ notify, email }, context) => {
  const wantsAnswer = notify === 'yes'
  const address = wantsAnswer ? writerAddress(email) : undefined
  const message = problemOfAddress(wantsAnswer, email, address !== undefined)
  if (!message) return { wantsAnswer, email: address }
  context.addIssue({ code: 'custom', path: ['email'], message })
  return z.NEVER
})

export type CommentFields = Omit<z.output<typeof comment>, 'agree'> & z.output<typeof notice>

/** Reads the form as it was sent. Every message says what to do; all of them at once. */
export function readComment(
  sent: Record<string, string>,
): { ok: true; value: CommentFields } | { ok: false; errors: Record<string, string> } {
  const { words = '', name = '', email = '', notify = '', agree = '', article, parent, language } = sent
  const below = { article: article || undefined, parent: parent || undefined }
  const one = comment.safeParse({ words, name, agree, language, ...below })
  const two = notice.safeParse({ email, notify })
  if (one.success && two.success) {
    const { agree: _agreed, ...fields } = one.data
    return { ok: true, value: { ...fields, ...two.data } }
  }
  return {
    ok: false,
    errors: { ...(one.error && errorsByField(one.error)), ...(two.error && errorsByField(two.error)) },
  }
}

/** Reads the form in which a writer changes their words: the same limits, the same messages. */
export function readEdit(
  sent: Record<string, string>,
): { ok: true; value: z.output<typeof edit> } | { ok: false; errors: Record<string, string> } {
  const { words = '', name = '' } = sent
  const read = edit.safeParse({ words, name })
  return read.success ? { ok: true, value: read.data } : { ok: false, errors: errorsByField(read.error) }
}
