import type { RedFlagKind } from '../red-flag-kinds'

/**
 * One sign of danger as parents say it. Phrases stand in the small language of `phrases.ts`, parted by semicolons.
 * - `alone`: a flag by itself.
 * - `unless-well`: a flag, unless the same words say the child is well or somebody has looked.
 * - `in-pairs`: a weak sign; it adds to the points of a text (`points-in.ts`) and is no flag by itself.
 */
export type Sign = {
  kind: RedFlagKind
  /** What it means, in plain words. */
  why: string
  weight: 'alone' | 'unless-well' | 'in-pairs'
  /** It tells what happened, so that a question beside it ("how much is too much") does not take it away. */
  happened?: true
  /** Whatever the points say: where nothing calm is near, it always shows. */
  certain?: true
  says: string
  /** And one of these, before or after. */
  and?: string
  /** And one of these too. */
  also?: string
  /** How many words may lie between the parts; 30 when it is not said. */
  within?: number
}
