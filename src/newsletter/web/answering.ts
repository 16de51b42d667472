import { isDatabaseDown } from '@/platform/forms'
import { plainError } from '@/platform/plain-error'
import { tryAgainPage } from './plain-page'

/** What Next hands to a route under `/newsletter/<what>/<token>`. */
export type TokenRoute = { params: Promise<{ token: string }> }

/** Answers, or says in words that the database is away. */
export async function answering(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    if (!isDatabaseDown(error)) console.warn('A link could not be answered', plainError(error))
    return tryAgainPage()
  }
}
