import { type PayloadRequest, ValidationError } from 'payload'

/** What is wrong with one field, in words for whoever fills it in. No commas: the admin makes a line of each part. */
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
  error.message = `${intro}: ${problems.map(({ message }) => message).join(', ')}`
  return error
}
