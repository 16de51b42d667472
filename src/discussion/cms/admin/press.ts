type Answer<Done> = {
  /** What went wrong, in words; nothing when it is done. */
  problem?: string
  done?: Done
}

const didNotWork = 'It did not work. Nothing was changed; please try again.'
const noAnswer = 'The server did not answer. Please load the page again to see whether it was done.'

/** Presses a button of a comment. */
export const press = async (
  comment: string,
  button: string,
  body: Record<string, unknown> = {},
): Promise<Answer<unknown>> => {
  const { problem, done } = await ask<{ done?: unknown }>(`/api/comments/${comment}/${button}`, body)
  return { problem, done: done?.done }
}

/** Asks a door of the comments; with a body it is a POST. */
export async function ask<Done>(path: string, body?: Record<string, unknown>): Promise<Answer<Done>> {
  try {
    const answer = await fetch(path, {
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json' },
    })
    if (answer.ok) return { done: await answer.json() }
    const { errors }: { errors?: { message?: string }[] } = await answer.json().catch(() => ({}))
    return { problem: errors?.[0]?.message ?? didNotWork }
  } catch {
    return { problem: noAnswer }
  }
}
