/** Pure decisions about sentences that readers found unclear. */
import { no, type Verdict, yes } from '@/platform/verdict'
import type { Role } from '@/staff/roles'
import { mayDecide } from './rules'

/** What an editor makes of a note. All but the last stand in the public history. */
export const unclearOutcomes = ['clearer', 'explained', 'kept', 'not-useful'] as const
export type UnclearOutcome = (typeof unclearOutcomes)[number]

export const REMARK_MOST = 300
/** What an editor says in public. */
export const OUTCOME_MOST = 300

export type SettleUnclearRefusal = 'not-a-confidant' | 'not-the-desk' | 'no-version' | 'no-words' | 'too-long'

/** What is said in public of an article is for the desk; whoever decides in the queue may put a note aside. */
export function maySettleUnclear(
  role: Role | undefined,
  { outcome, words, version }: { outcome: UnclearOutcome | 'reopened'; words: string; version?: number },
  /** Revisions the notes are about, and the one that readers read now. */
  of: { newest: number; latest: number },
): Verdict<SettleUnclearRefusal> {
  const may = mayDecide(role)
  if (!may.ok) return may
  if (outcome === 'not-useful') return yes
  if (role === 'moderator') return no('not-the-desk')
  if (words.length > OUTCOME_MOST) return no('too-long')
  if (outcome === 'clearer') return version && version > of.newest && version <= of.latest ? yes : no('no-version')
  return outcome === 'reopened' || words ? yes : no('no-words')
}
