import { z } from 'zod'
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

const ticked = z
  .literal('yes')
  .optional()
  .transform((value) => value === 'yes')

/** The form “Ask or comment”. An address is kept only where an answer is wanted by mail. */
export const commentForm = z
  .object({
    article: z.uuid(),
    parent: z.uuid().or(z.literal('')).optional(),
    words,
    name: z
      .string()
      .transform(plainLine)
      .pipe(z.string().max(NAME_MOST, `Please shorten the name to ${NAME_MOST} characters.`)),
    email: z.string().trim(),
    agree: z.literal('yes', { error: 'Please tick this box: without it we may not read what you wrote.' }),
    notify: ticked,
  })
  .transform(({ email, parent, agree: _agree, ...form }, context) => {
    const address = form.notify ? writerAddress(email) : undefined
    if (form.notify && !address) {
      const message = email
        ? `This is not a whole email address, ${EXAMPLE}.`
        : `Please enter your email address, ${EXAMPLE}, or take the tick below away.`
      context.addIssue({ code: 'custom', path: ['email'], message })
    }
    return { ...form, parent: parent || undefined, email: address }
  })
