import type { EntryProblem } from '../subscriber-endpoints'

export type EntryDoor = 'enter' | 'end'
export type EntryAnswer = { done?: string; problem?: EntryProblem }

const silence: EntryAnswer = {
  problem: { message: 'The server did not answer. Please try again: what you typed still stands here.' },
}

/** Sends what was typed about one address, in a body: an address never stands in one of the web. */
export async function postEntry(door: EntryDoor, entry: Record<string, string>): Promise<EntryAnswer> {
  try {
    const answer = await fetch(`/api/subscribers/${door}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(entry),
    })
    const { message, errors }: { message?: string; errors?: EntryProblem[] } = await answer.json()
    return answer.ok ? { done: message } : { problem: errors?.[0] ?? { message: 'It did not work. Please try again.' } }
  } catch {
    return silence
  }
}
