import type { PayloadRequest } from 'payload'
import type { Source } from './queries'
import { dueAfter } from './rules'
import { watchSettings } from './watch-settings'

export type SourcesClock = { sourcesChecked?: string; sourcesDue?: string }

/**
 * The fourth clock: when the one of these sources that was looked at longest ago was looked at, and when they are due
 * again, ISO. Silent as long as one of them never was, and where there are none.
 */
export async function sourcesClock(
  req: PayloadRequest,
  sources: readonly Pick<Source, 'checkedAt'>[],
): Promise<SourcesClock> {
  const moments = sources.map(({ checkedAt }) => checkedAt)
  const [sourcesChecked] = moments.filter((one) => one !== undefined).sort()
  if (!sourcesChecked || moments.includes(undefined)) return {}
  const { dueDays } = await watchSettings(req)
  return { sourcesChecked, sourcesDue: dueAfter(sourcesChecked, dueDays) }
}
