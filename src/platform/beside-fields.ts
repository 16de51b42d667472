import { type AfterErrorHook, type PayloadRequest, ValidationError } from 'payload'
import { z } from 'zod'

/** What is wrong with one field, in words for whoever fills it in. */
export type Problem = { path: string; message: string }

/**
 * A refusal that the admin shows twice: beside each field, and as one list of the same words. Payload would list the
 * names of the fields and call them invalid.
 * @param intro what did not happen, without a colon.
 */
export function besideFields(
  req: PayloadRequest,
  collection: string,
  problems: Problem[],
  intro: string,
): ValidationError {
  const error = new ValidationError({ collection, errors: problems, req }, req.t)
  // The admin makes a line of what stands between two commas.
  error.message = `${intro}: ${problems.map(({ message }) => message.replaceAll(',', ';')).join(', ')}`
  return error
}

const told = z.object({ data: z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) }) })
const refusal = told.extend({ status: z.literal(400) })

/**
 * Payload knows its own refusals by their class. The bundle holds one copy of Payload for the doors and one for the
 * pages; when a page woke it first, a door does not know the class, and would answer without the fields.
 */
export const keepBesideFields: AfterErrorHook = ({ error, result }) => {
  const known = refusal.safeParse(error)
  if (!known.success || told.safeParse(result?.errors[0]).success) return
  return { response: { errors: [{ name: 'ValidationError', message: error.message, data: known.data.data }] } }
}
