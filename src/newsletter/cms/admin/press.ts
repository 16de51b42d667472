export type Pressed<Done = unknown> = { done: Done; problem?: undefined } | { problem: string }

/** A button of the issue in hand. @returns whether it was done; what went wrong is said. */
export type PressIssue = (act: string, body?: Record<string, unknown>) => Promise<boolean>

/** Presses a button of an issue. @returns what it answered, or what went wrong, in words. */
export const press = <Done>(issue: string, act: string, body?: Record<string, unknown>): Promise<Pressed<Done>> =>
  ask<Done>(`/api/issues/${issue}/${act}`, { method: 'POST', ...asJson(body) })

/** Looks at something of an issue. */
export const look = <Seen>(issue: string, what: string): Promise<Pressed<Seen>> =>
  ask<Seen>(`/api/issues/${issue}/${what}`, {})

/** Looks at something that belongs to no issue yet. */
export const lookAny = <Seen>(path: string): Promise<Pressed<Seen>> => ask<Seen>(`/api/issues/${path}`, {})

/** Presses a button that belongs to no issue yet. */
export const pressAny = <Done>(path: string, body: Record<string, unknown>): Promise<Pressed<Done>> =>
  ask<Done>(`/api/issues/${path}`, { method: 'POST', ...asJson(body) })

const asJson = (body?: Record<string, unknown>) =>
  body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }

async function ask<Done>(path: string, init: RequestInit): Promise<Pressed<Done>> {
  try {
    const answer = await fetch(path, init)
    if (answer.ok) return { done: await answer.json() }
    const { errors }: { errors?: { message?: string }[] } = await answer.json().catch(() => ({}))
    return { problem: errors?.[0]?.message ?? 'It did not work. Please try again.' }
  } catch {
    return { problem: 'The server did not answer. Please look again before you try once more.' }
  }
}
