import { z } from 'zod'
import { addressFrom } from '../subscribing/sign-up-rules'

const EXAMPLE = 'such as name@example.org'

/** A form with one address: “Newsletter”, “Another address”. */
export const addressForm = z.object({
  email: z
    .string()
    .trim()
    .min(1, `Please enter your email address, ${EXAMPLE}.`)
    .transform((typed, context) => {
      const address = addressFrom(typed)
      if (!address) context.addIssue({ code: 'custom', message: `This is not a whole email address, ${EXAMPLE}.` })
      return address ?? z.NEVER
    }),
})
