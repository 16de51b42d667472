/**
 * What may be said of an error in a log. A failed query names its parameters, and those can be a reader's words or
 * address: they stay out.
 */
export function plainError(error: unknown): { name: string; code?: string; message: string; stack?: string } {
  if (!isLikeError(error)) return { name: 'Error', message: 'Something that is no error was thrown' }
  const cut = (text: string) => text.split(/\n?params:/)[0] ?? ''
  const cause = isLikeError(error.cause) ? error.cause : undefined
  const code = [error, cause].map((one) => (one && 'code' in one ? String(one.code) : '')).find(Boolean)
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { name: error.name || 'Error', code, message: cut(error.message), stack: frames.join('\n') }
}

/** Also what pg-boss makes of an error: an object with its words. */
const isLikeError = (thing: unknown): thing is Error =>
  typeof thing === 'object' && thing !== null && 'message' in thing && typeof thing.message === 'string'
