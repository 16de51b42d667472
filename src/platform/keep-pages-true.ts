import { env } from './env'
import { INTERNAL_KEY_HEADER, internalKey } from './internal-key'
import { listenForChanges } from './listen-for-changes'

/** Tags expire only inside a request, so this process asks itself. */
async function askMyself(tags: string[]): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${env().PORT}/internal/changes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [INTERNAL_KEY_HEADER]: internalKey() },
    body: JSON.stringify({ tags }),
    signal: AbortSignal.timeout(5000),
  })
  if (!response.ok) throw new Error(`/internal/changes answered ${response.status}`)
}

async function withPatience(tags: string[]): Promise<void> {
  for (const wait of [50, 200, 1000, 3000]) {
    try {
      return await askMyself(tags)
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
  await askMyself(tags)
}

/** Listens for announced changes and expires the pages of this process. */
export function keepPagesTrue(): void {
  listenForChanges(env().DATABASE_URL, withPatience, (error) => {
    const message = error instanceof Error ? error.message : String(error)
    console.warn(`Waiting to hear of changes: ${message}`)
  })
}
