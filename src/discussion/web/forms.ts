import { z } from 'zod'
import { errorsByField } from '@/platform/forms'
import { plainLine, plainWords } from '../plain-words'
import { NAME_MOST, WORDS } from '../wordings'
import { writerAddress } from '../writer-address'

const EXAMPLE = 'such as name@example.org'

const words = z
  .string()
  .transform(plainWords)
  .superRefine((text, context) => {
    const say = (message: string) => context.addIssue({ code: 'custom', message })
    if (text.length < WORDS.least) say('Please write your comment or question.')
    if (text.length > WORDS.most) {
      say(
        `Please shorten it to ${WORDS.most.toLocaleString('en')} characters; now it has ${text.length.toLocaleString('en')}.`,
      )
    }
  })

export const GONE =
  'What you were answering is not there any more. You may want to copy your words before you leave this page.'

/** The form “Ask or comment”, but for the address. */
const comment = z.object({
  article: z.uuid(GONE),
  parent: z.uuid(GONE).optional(),
  words,
  name: z
    .string()
    .transform(plainLine)
    .pipe(z.string().max(NAME_MOST, `Please shorten the name to ${NAME_MOST} characters.`)),
  agree: z.literal('yes', { error: 'Please tick this box: without it we may not read what you wrote.' }),
})

/** An address is needed, and kept, only where an answer is wanted by mail. */
const notice = z.object({ notify: z.string(), email: z.string().trim() }).transform(({ notify, email }, context) => {
  if (notify !== 'yes') return { wantsAnswer: false, email: undefined }
  const address = writerAddress(email)
  if (address) return { wantsAnswer: true, email: address }
  const message = email
    ? `This is not a whole email address, ${EXAMPLE}.`
    : `Please enter your email address, ${EXAMPLE}, or take the tick below away.`
  context.addIssue({ code: 'custom', path: ['email'], message })
  return z.NEVER
})

export type CommentFields = z.output<typeof comment> & z.output<typeof notice>

/** Reads the form as it was sent. Every message says what to do; all of them at once. */
export function readComment(
  sent: Record<string, string>,
): { ok: true; value: CommentFields } | { ok: false; errors: Record<string, string> } {
  const { words = '', name = '', email = '', notify = '', parent } = sent
  const one = comment.safeParse({ ...sent, words, name, parent: parent || undefined })
  const two = notice.safeParse({ email, notify })
  if (one.success && two.success) return { ok: true, value: { ...one.data, ...two.data } }
  return {
    ok: false,
    errors: { ...(one.error && errorsByField(one.error)), ...(two.error && errorsByField(two.error)) },
  }
}
