/**
 * The asker's key to what they sent: an address that nobody can guess and that needs no row. The same comment always
 * has the same one, so that a form sent twice leads to one page. It is never logged, and no other page links to it.
 */
import { keys } from '@/mailroom/keys'
import { isId } from '@/platform/ids'
import { signToken, verifyToken } from '@/platform/sealed'

const PURPOSE = 'comment-status'

/** @param comment id of what a reader sent. */
export const statusToken = (comment: string): string => signToken(keys(), [comment], PURPOSE)

/** The id in a token that we signed; it may belong to a comment that is gone. */
export function commentOfStatus(token: string): string | undefined {
  const [comment = '', ...more] = verifyToken(keys(), token, PURPOSE) ?? []
  return more.length === 0 && isId(comment) ? comment : undefined
}
