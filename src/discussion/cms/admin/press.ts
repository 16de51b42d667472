/**
 * Presses a button of a comment.
 * @returns what went wrong, in words; nothing when it is done.
 */
export async function press(
  comment: string,
  button: string,
  body: Record<string, unknown>,
): Promise<string | undefined> {
  try {
    const answer = await fetch(`/api/comments/${comment}/${button}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (answer.ok) return undefined
    const { errors }: { errors?: { message?: string }[] } = await answer.json()
    return errors?.[0]?.message ?? 'It did not work. Please try again.'
  } catch {
    return 'The server did not answer. Nothing was changed; please try again.'
  }
}
