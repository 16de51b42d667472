import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { isChosenByReaders } from '../choosing/chosen-topics'

/** Without its topic a reader's choice would be empty, which means all: letters that nobody agreed to. */
export const refuseToLoseChosenTopic: CollectionBeforeDeleteHook = async ({ req, id }) => {
  if (!(await isChosenByReaders(req, String(id)))) return
  const words =
    'Readers chose this topic for their letters, and would get all letters without it. Keep it, and rename it if need be.'
  throw new APIError(words, 409, {}, true)
}
