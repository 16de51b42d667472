/** Presses a button of an issue. @returns what went wrong, in words; nothing when it is done. */
export async function press(issue: string, act: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`/api/issues/${issue}/${act}`, { method: 'POST' })
    if (answer.ok) return undefined
    const { errors }: { errors?: { message?: string }[] } = await answer.json()
    return errors?.[0]?.message ?? 'It did not work. Please try again.'
  } catch {
    return 'The server did not answer. Please look again before you try once more.'
  }
}
